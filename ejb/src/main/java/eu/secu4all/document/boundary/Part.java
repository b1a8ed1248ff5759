package eu.secu4all.document.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a document in which each thing has a key. Ask for what you know, then {@link #refuseRest}. A getter that does
 * not find what it should reports a fault and gives a harmless value: an empty text, an empty list, the smallest number.
 */
public final class Part extends Keys implements Node {

    public static final int ID_MAX = 60;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (ID_MAX - 1) + "}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    Part(String file, int line, Faults faults) {
        super(file, line, faults);
    }

    /** Where the part begins. */
    @Override
    public int line() {
        return super.line();
    }

    /** A text that must be there, of at most {@code max} characters. */
    public String text(String key, int max) {
        return must(key) ? findText(key, max).orElse("") : "";
    }

    /** A text that may be there. */
    public Optional<String> findText(String key, int max) {
        return has(key) ? written(key, values.get(key), max).map(Written::text) : Optional.empty();
    }

    /** An id: lower-case letters, digits and hyphens. */
    public String id(String key) {
        String id = text(key, ID_MAX);
        if (!id.isEmpty() && !isId(id)) {
            fault(key, "document.id", id);
        }
        return id;
    }

    /** An id that none of {@code taken} has; it is added to them. */
    public String newId(String key, Set<String> taken) {
        String id = id(key);
        if (!id.isEmpty() && !taken.add(id)) {
            fault(key, "document.id-twice", id);
        }
        return id;
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** A whole number that must be there. */
    public int number(String key, int min, int max) {
        return must(key) ? number(key, min, max, min) : min;
    }

    /** A whole number, {@code otherwise} if the key is not there. */
    public int number(String key, int min, int max, int otherwise) {
        double number = decimal(key, min, max, otherwise);
        if (number != Math.rint(number)) {
            fault(key, "document.whole", key);
        }
        return (int) number;
    }

    /** A number with at most nine digits on each side of the point, {@code otherwise} if the key is not there. */
    public double decimal(String key, double min, double max, double otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String text = findText(key, ID_MAX).orElse("");
        boolean number = NUMBER.matcher(text).matches();
        if (!number || Double.parseDouble(text) < min || Double.parseDouble(text) > max) {
            fault(key, "document.number", key, Words.number(min), Words.number(max));
            return otherwise;
        }
        return Double.parseDouble(text);
    }

    /** A number that must be there. */
    public double decimal(String key, double min, double max) {
        return must(key) ? decimal(key, min, max, min) : min;
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        String text = findText(key, ID_MAX).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, "document.flag", key);
        }
        return text.equals("true");
    }

    /** One of the words of {@code type} (LONG_TEXT is written {@code long-text}), which must be there. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return must(key) ? findChoice(key, type) : Optional.empty();
    }

    public <E extends Enum<E>> Optional<E> findChoice(String key, Class<E> type) {
        return findText(key, ID_MAX).flatMap(text -> word(key, text, line(key), type));
    }

    /** Words of {@code type}, each once; none if the key is not there. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key, ID_MAX).stream()
                .flatMap(each -> word(key, each.text(), each.line(), type).stream())
                .distinct()
                .toList();
    }

    private <E extends Enum<E>> Optional<E> word(String key, String text, int where, Class<E> type) {
        Optional<E> found = Words.find(text, type);
        if (found.isEmpty()) {
            faults.add(file, where, "document.choice", key, Words.all(type), text);
        }
        return found;
    }

    /** Texts of a list, each at most {@code max} characters long; none if the key is not there. */
    public List<Written> texts(String key, int max) {
        return texts(key, nodes(key), max);
    }

    private List<Written> texts(String key, List<Node> nodes, int max) {
        return nodes.stream().flatMap(node -> written(key, node, max).stream()).toList();
    }

    /** A part that must be there. */
    public Optional<Part> part(String key) {
        return must(key) ? findPart(key) : Optional.empty();
    }

    public Optional<Part> findPart(String key) {
        return has(key) ? part(key, values.get(key)) : Optional.empty();
    }

    /** Parts of a list; none if the key is not there. */
    public List<Part> parts(String key) {
        return nodes(key).stream().flatMap(node -> part(key, node).stream()).toList();
    }

    /** Parts under names of the author's choice, in the order in which they are written; none if the key is not there. */
    public Map<String, Part> named(String key) {
        Map<String, Part> named = new LinkedHashMap<>();
        findPart(key)
                .ifPresent(names -> names.values.forEach((name, node) -> {
                    names.asked.add(name);
                    names.part(name, node).ifPresent(part -> named.put(name, part));
                }));
        return named;
    }

    /** A localized text that must be there, in at least one language (DOC-5). */
    public LocalizedText localized(String key, Language source, int max) {
        LocalizedText text = findLocalized(key, source, max);
        if (text.isEmpty()) {
            fault(key, "document.missing", key);
        }
        return text;
    }

    /** A localized text that may be there. */
    public LocalizedText findLocalized(String key, Language source, int max) {
        return has(key) ? localized(key, values.get(key), source, max) : LocalizedText.NONE;
    }

    /** Localized texts of a list; none if the key is not there. */
    public List<LocalizedText> localizedList(String key, Language source, int max) {
        return nodes(key).stream()
                .map(node -> localized(key, node, source, max))
                .toList();
    }

    private LocalizedText localized(String key, Node node, Language source, int max) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        byLanguage(node, source).forEach((language, variant) -> written(key, variant, max)
                .ifPresent(written -> texts.put(language, written.text())));
        return new LocalizedText(texts);
    }

    /** Several texts for each language, or a plain list in the source language. */
    public Map<Language, List<String>> localizedTexts(String key, Language source, int max) {
        Map<Language, List<String>> texts = new EnumMap<>(Language.class);
        Map<Language, Node> variants = has(key) ? byLanguage(values.get(key), source) : Map.of();
        variants.forEach((language, node) -> {
            List<Node> nodes = node instanceof Several several ? several.nodes() : List.of(node);
            texts.put(
                    language, texts(key, nodes, max).stream().map(Written::text).toList());
        });
        return texts;
    }

    private static Map<Language, Node> byLanguage(Node node, Language source) {
        if (!(node instanceof Part languages)) {
            return Map.of(source, node);
        }
        Map<Language, Node> found = new EnumMap<>(Language.class);
        languages.values.forEach((code, variant) -> Language.find(code)
                .filter(language -> language.code().equals(code))
                .ifPresentOrElse(
                        language -> found.put(language, variant),
                        () -> languages.fault(code, "document.language", code)));
        return found;
    }

    private Optional<Written> written(String key, Node node, int max) {
        if (!(node instanceof Written written)) {
            faults.add(file, node.line(), "document.text", key);
            return Optional.empty();
        }
        if (written.text().length() > max) {
            faults.add(file, node.line(), "document.long", key, String.valueOf(max));
        }
        return Optional.of(written);
    }

    private Optional<Part> part(String key, Node node) {
        if (node instanceof Part part) {
            part.seen = true;
            return Optional.of(part);
        }
        faults.add(file, node.line(), "document.part", key);
        return Optional.empty();
    }
}
