package eu.secu4all.bench;

import java.nio.charset.StandardCharsets;

/** Finds text in what was heard without making text of it. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean contains(byte[] bytes, int from, int end, byte[] part) {
        return count(bytes, from, end, part) > 0;
    }

    static int count(byte[] bytes, int from, int end, byte[] part) {
        int found = 0;
        for (int i = from; i + part.length <= end; i++) {
            found += isAt(bytes, i, end, part) ? 1 : 0;
        }
        return found;
    }

    /** Where {@code part} begins for the last time; -1 if nowhere. */
    static int last(byte[] bytes, int from, int end, byte[] part) {
        for (int i = end - part.length; i >= from; i--) {
            if (isAt(bytes, i, end, part)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isAt(byte[] bytes, int at, int end, byte[] part) {
        if (at + part.length > end) {
            return false;
        }
        for (int same = 0; same < part.length; same++) {
            if (bytes[at + same] != part[same]) {
                return false;
            }
        }
        return true;
    }

    static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        return number;
    }

    static String until(byte[] bytes, int from, char end) {
        int to = from;
        while (bytes[to] != end) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
