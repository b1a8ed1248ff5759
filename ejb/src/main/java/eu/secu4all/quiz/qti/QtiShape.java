package eu.secu4all.quiz.qti;

import eu.secu4all.quiz.Hotspot;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places on an image: per cent here, pixels there. */
final class QtiShape {

    private static final Pattern COORDS =
            Pattern.compile("\\s*[0-9]{1,6}(\\.[0-9]+)?(\\s*,\\s*[0-9]{1,6}(\\.[0-9]+)?)+\\s*");
    private static final double WHOLE = 100;

    private QtiShape() {}

    static String coords(Hotspot.Box box, Picture picture) {
        return pixels(box.x(), picture.width()) + "," + pixels(box.y(), picture.height()) + ","
                + pixels(box.x() + box.width(), picture.width()) + ","
                + pixels(box.y() + box.height(), picture.height());
    }

    private static long pixels(double percent, int of) {
        return Math.round(percent * of / WHOLE);
    }

    /** The rectangle around a shape (QTI-4), in per cent of an image of this size; empty if it is none. */
    static Optional<Hotspot.Box> box(String shape, String coords, double width, double height) {
        if (!COORDS.matcher(coords).matches() || width <= 0 || height <= 0) {
            return Optional.empty();
        }
        double[] numbers = Arrays.stream(coords.strip().split("\\s*,\\s*"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (shape.equals("circle") && numbers.length == 3) {
            double radius = numbers[2];
            return box(
                    numbers[0] - radius, numbers[1] - radius, numbers[0] + radius, numbers[1] + radius, width, height);
        }
        double[] x = every(numbers, 0);
        double[] y = every(numbers, 1);
        return numbers.length % 2 == 0 && numbers.length >= 4
                ? box(min(x), min(y), max(x), max(y), width, height)
                : Optional.empty();
    }

    private static Optional<Hotspot.Box> box(
            double left, double top, double right, double bottom, double width, double height) {
        double x = percent(left, width);
        double y = percent(top, height);
        return Optional.of(new Hotspot.Box(x, y, percent(right, width) - x, percent(bottom, height) - y));
    }

    private static double percent(double pixels, double of) {
        return Math.min(WHOLE, Math.max(0, Math.round(pixels * WHOLE * WHOLE / of) / WHOLE));
    }

    private static double[] every(double[] numbers, int from) {
        double[] some = new double[(numbers.length + 1 - from) / 2];
        for (int i = 0; i < some.length; i++) {
            some[i] = numbers[2 * i + from];
        }
        return some;
    }

    private static double min(double[] numbers) {
        return Arrays.stream(numbers).min().orElseThrow();
    }

    private static double max(double[] numbers) {
        return Arrays.stream(numbers).max().orElseThrow();
    }
}
