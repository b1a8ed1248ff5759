package eu.secu4all.programme.rule;

import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.file.QuizFile;
import eu.secu4all.quiz.file.QuizText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Questions from elsewhere, on their way into a package.
 *
 * @param pictures those of its questions by name
 */
public record NewBank(Bank bank, Map<String, byte[]> pictures) {

    private static final int NAME_MAX = 50;

    public NewBank {
        pictures = Map.copyOf(pictures);
    }

    public int questions() {
        return bank.questions().size();
    }

    /**
     * Writes them into a unit's folder in place of its questions. A picture whose name another one has there gets another
     * name, because texts may show that other one.
     *
     * @param folder with a slash at its end
     * @return whether there is a new picture
     */
    public boolean putInto(Map<String, byte[]> files, String folder) {
        Map<String, String> names = new HashMap<>();
        boolean added = false;
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            String name = free(files, folder, picture.getKey(), picture.getValue());
            names.put(picture.getKey(), name);
            added |= files.put(folder + name, picture.getValue()) == null;
        }
        List<Question> questions = bank.questions().stream()
                .map(question -> question instanceof Hotspot hotspot ? renamed(hotspot, names) : question)
                .toList();
        String text = QuizText.of(new Bank(questions, bank.sources()));
        files.put(folder + QuizFile.NAME, text.getBytes(StandardCharsets.UTF_8));
        return added;
    }

    private static Question renamed(Hotspot hotspot, Map<String, String> names) {
        return new Hotspot(
                hotspot.stem(), names.getOrDefault(hotspot.image(), hotspot.image()), hotspot.alt(), hotspot.areas());
    }

    private static String free(Map<String, byte[]> files, String folder, String wanted, byte[] bytes) {
        String plain = wanted.substring(wanted.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = Math.max(0, plain.lastIndexOf('.'));
        String cleaned = plain.substring(0, dot).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = cleaned.isEmpty() ? "picture" : cleaned.substring(0, Math.min(cleaned.length(), NAME_MAX));
        String name = base + plain.substring(dot);
        for (int i = 2; isAnother(files.get(folder + name), bytes); i++) {
            name = base + "-" + i + plain.substring(dot);
        }
        return name;
    }

    private static boolean isAnother(byte[] there, byte[] bytes) {
        return there != null && !Arrays.equals(there, bytes);
    }
}
