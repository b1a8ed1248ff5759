package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.control.Meanings;
import eu.secu4all.programme.control.OpenBook;
import eu.secu4all.programme.control.OpenBook.Copy;
import eu.secu4all.programme.control.Shelf;
import eu.secu4all.programme.rule.Hash;
import eu.secu4all.programme.rule.Pictures;
import eu.secu4all.programme.rule.UnitTexts;
import eu.secu4all.programme.text.Reader;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The programmes as learners find them: what is published, in their language (READER-1). */
@Stateless
public class Programmes {

    @Inject
    private Shelf shelf;

    @Inject
    private OpenBook books;

    @Inject
    private Meanings meanings;

    /** Where a page fetches a file that stands beside a version. */
    @FunctionalInterface
    public interface FileAddress {
        String of(long version, String name);
    }

    /**
     * A file, ready to be sent.
     *
     * @param etag SHA-256 of the bytes in hexadecimal; the files of a version never change
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: the etag is
    public record Content(String mediaType, byte[] bytes, String etag) {}

    public boolean exists(String programme) {
        return shelf.has(programme);
    }

    /** All programmes, by id, with what of them is published. For everybody who is signed in. */
    public List<ProgrammeView> catalogue(Caller caller, Language wanted) {
        return shelf.all(wanted);
    }

    /**
     * A unit to be read. A learner keeps the version with which they have begun (AUTHOR-1).
     *
     * @param wanted if the unit is not published in it, the text is in the source language, else in any
     * @throws Refused {@code programme.unit-unknown} if it is published in no language
     */
    public UnitView read(Caller caller, UnitId unit, Language wanted, FileAddress address) {
        Copy copy = books.find(caller.person(), unit, wanted).orElseThrow(() -> new Refused("programme.unit-unknown"));
        List<UnitLine> units = shelf.of(unit.programme(), copy.edition(), unit.module(), copy.language());
        int here = IntStream.range(0, units.size())
                .filter(i -> units.get(i).id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Refused("programme.unit-unknown"));
        if (!copy.kept() && !isAuthor(caller)) {
            books.keep(caller.person(), unit, copy);
        }
        TextFile written = TextFile.read("", copy.text().getBytes(StandardCharsets.UTF_8), new Faults())
                .orElseThrow();
        UnitText text = UnitTexts.read(written);
        return new UnitView(
                inOwnWords(units.get(here), text, copy.language()),
                copy.id(),
                copy.number(),
                copy.newer(),
                copy.languages(),
                Reader.read(text.body(), around(copy, text, unit, address)),
                here == 0 ? Optional.empty() : Optional.of(units.get(here - 1)),
                here == units.size() - 1 ? Optional.empty() : Optional.of(units.get(here + 1)));
    }

    /** A unit that is published, for somebody who has just read which edition is the latest; asks nothing. */
    public Optional<UnitLine> find(UnitId unit, long edition, Language wanted) {
        return shelf.of(unit.programme(), edition, unit.module(), wanted).stream()
                .filter(line -> line.id().equals(unit))
                .findFirst();
    }

    /** Lets a learner read the newest version of a unit from now on. */
    public void takeNewer(Caller caller, UnitId unit, Language language) {
        books.giveBack(caller.person(), unit, language);
    }

    /** A file beside a version: for those who may read it now or have begun with it, and for authors (READER-2). */
    public Optional<Content> file(Caller caller, long version, String name) {
        return books.file(caller.person(), isAuthor(caller), version, name)
                .map(bytes -> new Content(
                        Pictures.mediaType(name).orElse("application/octet-stream"), bytes, Hash.of(bytes)));
    }

    private Reader.Surroundings around(Copy copy, UnitText text, UnitId unit, FileAddress address) {
        Map<String, TermView> terms = meanings.of(unit.programme(), copy.edition(), copy.language());
        return new Reader.Surroundings(
                name -> Optional.of(Pictures.variant(name, copy.language()))
                        .filter(copy.files()::contains)
                        .or(() -> Optional.of(name).filter(copy.files()::contains))
                        .map(file -> address.of(copy.id(), file)),
                id -> Optional.ofNullable(terms.get(id))
                        .map(term -> new Reader.Definition(
                                term.definition(),
                                Optional.of(term.language()).filter(language -> language != copy.language()))),
                text.sources());
    }

    /** Title and summary of the version itself: the shown one may have others. */
    private static UnitLine inOwnWords(UnitLine line, UnitText text, Language language) {
        return new UnitLine(
                line.id(),
                line.kind(),
                line.minutes(),
                line.dimensions(),
                line.requires(),
                text.title(),
                text.summary(),
                language,
                line.target());
    }

    private static boolean isAuthor(Caller caller) {
        return caller.is(Role.TRAINER) || caller.is(Role.ADMINISTRATOR);
    }
}
