package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.control.PackageStore;
import eu.secu4all.programme.control.Projection;
import eu.secu4all.programme.rule.NewBank;
import eu.secu4all.programme.rule.PackageReader;
import eu.secu4all.programme.rule.PictureSize;
import eu.secu4all.programme.rule.Pictures;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.exchange.Note;
import eu.secu4all.quiz.file.QuizFile;
import eu.secu4all.quiz.gift.GiftExport;
import eu.secu4all.quiz.gift.GiftImport;
import eu.secu4all.quiz.qti.Picture;
import eu.secu4all.quiz.qti.QtiExport;
import eu.secu4all.quiz.qti.QtiImport;
import eu.secu4all.quiz.qti.QtiImport.Imported;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How the questions of a quiz go to other systems and come from there (BANK-1, BANK-2). For trainers and administrators;
 * everybody else is refused with {@code no-right}, and a unit without a quiz with {@code learning.no-quiz}.
 */
@Stateless
public class QuestionBanks {

    @Inject
    private PackageStore store;

    @Inject
    private Projection projection;

    /** A file for another system, and what is not in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Exported(byte[] bytes, List<Note> notes) {
        public Exported {
            notes = List.copyOf(notes);
        }
    }

    /** The bank of a quiz, the files of its package, and the language in which it was written first. */
    private record Open(SortedMap<String, byte[]> files, String folder, Language source, Bank bank) {}

    /** How many questions the quiz has. */
    public int size(Caller caller, UnitId unit) {
        return open(caller, unit).bank().questions().size();
    }

    public Exported gift(Caller caller, UnitId unit, Language language) {
        Open open = open(caller, unit);
        GiftExport.Exported gift = GiftExport.of(open.bank(), language, open.source());
        return new Exported(gift.text().getBytes(StandardCharsets.UTF_8), gift.notes());
    }

    public Exported qti(Caller caller, UnitId unit, Language language) {
        Open open = open(caller, unit);
        QtiExport.Exported qti =
                QtiExport.of(open.bank(), language, open.source(), name -> picture(open.files(), open.folder(), name));
        return new Exported(qti.zip(), qti.notes());
    }

    private static Optional<Picture> picture(Map<String, byte[]> files, String folder, String name) {
        byte[] bytes = files.get(folder + name);
        return Optional.ofNullable(bytes).flatMap(PictureSize::of).flatMap(size -> Pictures.mediaType(name)
                .map(type -> new Picture(bytes, type, size.width(), size.height())));
    }

    /**
     * Replaces the questions by those of a GIFT text, or changes nothing.
     *
     * @param file its name, for the report
     * @param language the one in which it is written
     */
    public BankReport takeGift(Caller caller, UnitId unit, Language language, String file, String text) {
        Open open = open(caller, unit);
        Faults faults = new Faults();
        Faults remarks = new Faults();
        Bank bank = GiftImport.read(file, text, language, faults, remarks);
        return take(caller, open, new NewBank(bank, Map.of()), faults, remarks);
    }

    /** The same for a QTI package, with the pictures of its questions. */
    public BankReport takeQti(Caller caller, UnitId unit, Language language, InputStream zip) {
        Open open = open(caller, unit);
        Faults faults = new Faults();
        Faults remarks = new Faults();
        Imported imported = QtiImport.read(zip, language, faults, remarks);
        return take(caller, open, new NewBank(imported.bank(), imported.pictures()), faults, remarks);
    }

    private BankReport take(Caller caller, Open open, NewBank bank, Faults faults, Faults remarks) {
        Optional<Programme> programme = Optional.empty();
        if (faults.isEmpty()) {
            if (bank.putInto(open.files(), open.folder())) {
                remarks.add("", 0, "exchange.publish");
            }
            programme = PackageReader.read(open.files(), faults);
        }
        if (programme.isEmpty()) {
            return new BankReport(0, faults.all(), remarks.all());
        }
        projection.announce(programme.get(), caller.person());
        store.replace(programme.get().id(), open.files());
        projection.replace(programme.get(), open.files());
        return new BankReport(bank.questions(), List.of(), remarks.all());
    }

    private Open open(Caller caller, UnitId unit) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        SortedMap<String, byte[]> files = store.files(unit.programme());
        String folder = unit.module() + "/" + unit.unit() + "/";
        byte[] quiz = files.get(folder + QuizFile.NAME);
        if (quiz == null) {
            throw new Refused("learning.no-quiz");
        }
        Language source = PackageReader.source(files);
        return new Open(files, folder, source, QuizFile.read(QuizFile.NAME, quiz, source, new Faults()));
    }
}
