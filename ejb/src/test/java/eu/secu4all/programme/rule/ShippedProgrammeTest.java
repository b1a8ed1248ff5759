package eu.secu4all.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.Texts;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.text.PlainWords;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.file.QuizFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProgrammeTest {
    private static final Path FOLDER = Path.of("src/main/resources/programme/secu4all");
    private static final int WORDS_MIN = 600;
    private static final int WORDS_MAX = 1_000;
    private static final int ITEMS = 30;

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^\")]*(?:\"[^\"]*\")?\\)");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern CHECK = Pattern.compile("\\[]\\(check:([a-z0-9-]+)\\)");
    private static final Pattern CALL = Pattern.compile("\\[!((?:QUESTION|ANSWER) [a-z0-9-]+)]");
    private static final Pattern TERM = Pattern.compile("]\\(term:([a-z0-9-]+)\\)");

    private static Map<String, byte[]> files;

    @BeforeAll
    static void open() throws IOException {
        assertThat(FOLDER.resolve(PackageReader.PROGRAMME)).exists();
        files = files();
    }

    @Test
    @DisplayName("PACK-1 the package that ships has no mistake")
    void shipped() {
        Faults faults = new Faults();

        PackageReader.read(files, faults);

        assertThat(faults.all().stream().map(ShippedProgrammeTest::say)).isEmpty();
    }

    static Stream<Arguments> units() throws IOException {
        return each(unit -> true);
    }

    static Stream<Arguments> lessons() throws IOException {
        return each(unit -> unit.setting() instanceof Setting.Lesson);
    }

    static Stream<Arguments> quizzes() throws IOException {
        return each(unit -> unit.setting() instanceof Setting.Quiz);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    @DisplayName("each unit that ships is there in all four languages, reviewed")
    void reviewed(String path, Unit unit) {
        assertThat(unit.texts()).as(path).containsOnlyKeys(Language.values());
        assertThat(unit.texts().values()).as(path).allSatisfy(text -> {
            assertThat(text.status()).isEqualTo(UnitText.Status.REVIEWED);
            assertThat(text.title()).isNotBlank();
            assertThat(text.summary()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    @DisplayName("each lesson that ships has 600 to 1,000 words in each language")
    void length(String path, Unit lesson) {
        lesson.texts()
                .forEach((language, text) ->
                        assertThat(words(text.body())).as(path + " " + language).isBetween(WORDS_MIN, WORDS_MAX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    @DisplayName("each unit that ships has the same checks, questions, terms and sources in all four languages")
    void same(String path, Unit unit) {
        UnitText source = unit.texts().get(Language.EN);
        unit.texts().forEach((language, text) -> {
            String where = path + " " + language;
            assertThat(found(CHECK, text)).as(where).isEqualTo(found(CHECK, source));
            assertThat(found(CALL, text)).as(where).isEqualTo(found(CALL, source));
            assertThat(found(TERM, text)).as(where).hasSameElementsAs(found(TERM, source));
            assertThat(text.sources())
                    .extracting(Source::id)
                    .as(where)
                    .hasSameElementsAs(source.sources().stream().map(Source::id).toList());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quizzes")
    @DisplayName("each quiz that ships has thirty items of all eight kinds, each with its source")
    void quiz(String path) {
        Bank bank = bank(path);

        assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(ITEMS);
        assertThat(bank.questions()).allSatisfy(question -> assertThat(bank.source(question))
                .as(question.stem().id())
                .isPresent());
        assertThat(bank.questions().stream().<Class<?>>map(Question::getClass).distinct())
                .containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
    }

    @Test
    @DisplayName("whatever is asked or explained in the programme that ships is there in all four languages")
    void languages() throws IOException {
        Programme programme = programme();
        List<Bank> banks = files.keySet().stream()
                .filter(path -> path.endsWith("/" + QuizFile.NAME))
                .map(path -> bank(path.substring(0, path.lastIndexOf('/'))))
                .toList();
        assertThat(banks).hasSizeGreaterThanOrEqualTo(4);

        Stream<LocalizedText> questions = banks.stream()
                .flatMap(bank -> bank.questions().stream())
                .flatMap(question ->
                        Stream.of(question.stem().ask(), question.stem().feedback()));
        Stream<LocalizedText> terms =
                programme.glossary().stream().flatMap(term -> Stream.of(term.term(), term.definition()));
        Stream<LocalizedText> modules = programme.modules().stream()
                .flatMap(module ->
                        Stream.concat(Stream.of(module.title(), module.summary()), module.outcomes().stream()));

        assertThat(Stream.of(questions, terms, modules).flatMap(texts -> texts))
                .allSatisfy(
                        text -> assertThat(text.missing()).as(text.toString()).isEmpty());
    }

    private static Stream<Arguments> each(Predicate<Unit> wanted) throws IOException {
        return programme().modules().stream()
                .flatMap(module ->
                        module.units().stream().filter(wanted).map(unit -> Arguments.of(path(module, unit), unit)));
    }

    private static String path(ProgrammeModule module, Unit unit) {
        return module.id() + "/" + unit.id();
    }

    private static Programme programme() throws IOException {
        return PackageReader.read(files(), new Faults()).orElseThrow();
    }

    private static Bank bank(String unit) {
        String path = unit + "/" + QuizFile.NAME;
        return QuizFile.read(path, files.get(path), Language.EN, new Faults());
    }

    /** As a reader counts them: without marks, and without what is said instead of a picture. */
    private static int words(String body) {
        return (int) WORD.matcher(PlainWords.of(PICTURE.matcher(body).replaceAll("")))
                .results()
                .count();
    }

    private static List<String> found(Pattern pattern, UnitText text) {
        return pattern.matcher(text.body())
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    private static String say(Fault fault) {
        return fault.file() + ":" + fault.line() + " "
                + Texts.say(
                        Language.EN, "refusals", fault.key(), fault.details().toArray());
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.put(FOLDER.relativize(path).toString().replace('\\', '/'), bytes(path)));
        }
        return files;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
