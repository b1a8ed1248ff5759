package eu.secu4all.programme.writing.boundary;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.Programmes.Content;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.rule.Hash;
import eu.secu4all.programme.rule.Pictures;
import eu.secu4all.programme.writing.control.FolderStore;
import eu.secu4all.programme.writing.control.Preview;
import eu.secu4all.programme.writing.control.Workshop;
import eu.secu4all.programme.writing.control.Workshop.Bench;
import eu.secu4all.programme.writing.rule.PictureFile;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The pictures of units (WRITE-8). For trainers and administrators. */
@Stateless
public class UnitPictures {

    @Inject
    private Workshop workshop;

    @Inject
    private FolderStore folder;

    /**
     * What came of adding a picture.
     *
     * @param name under which a text shows it
     * @param replaced another one had that name
     */
    public record Hung(String name, boolean replaced, Stored stored) {}

    /** By name. */
    public List<Desk.Picture> list(Caller caller, UnitId unit) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        return Preview.pictures(workshop.open(unit));
    }

    /**
     * Adds a picture, or puts it in place of the one with its name. PNG, JPEG and WebP are made anew; an SVG may only draw.
     *
     * @throws Refused {@code no-right}, {@code programme.unit-none}, {@code file.large}, {@code file.pixels}, {@code
     *     programme.picture-kind} for anything else
     */
    public Hung put(Caller caller, UnitId unit, String fileName, InputStream uploaded) throws IOException {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        PictureFile picture = PictureFile.of(fileName, uploaded);
        folder.lock(unit.programme());
        Bench bench = workshop.open(unit);
        boolean replaced = bench.file(picture.name()).isPresent();
        return new Hung(picture.name(), replaced, workshop.put(bench, picture.name(), Optional.of(picture.bytes())));
    }

    /** Takes a picture away, unless a text shows it: then the faults name where. */
    public Stored remove(Caller caller, UnitId unit, String name) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        folder.lock(unit.programme());
        Bench bench = workshop.open(unit);
        if (Pictures.mediaType(name).isEmpty() || bench.file(name).isEmpty()) {
            throw new Refused("programme.picture-none");
        }
        return workshop.put(bench, name, Optional.empty());
    }

    /** A picture as it stands in the package, published or not. */
    public Optional<Content> find(Caller caller, UnitId unit, String name) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Optional<String> type = Pictures.mediaType(name);
        return type.flatMap(
                known -> workshop.open(unit).file(name).map(bytes -> new Content(known, bytes, Hash.of(bytes))));
    }
}
