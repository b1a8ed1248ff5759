package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.control.PackageStore;
import eu.secu4all.programme.control.Projection;
import eu.secu4all.programme.rule.PackageReader;
import eu.secu4all.programme.rule.PackageZip;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** How content packages come in and go out. The files as they came are the truth (DOOR-1). */
@Stateless
public class PackageDoor {

    public static final int ZIP_BYTES_MAX = PackageZip.ZIP_BYTES_MAX;

    @Inject
    private PackageStore store;

    @Inject
    private Projection projection;

    /**
     * Takes the package in this zip, or nothing of it (DOOR-2). It replaces the programme with the same id. What learners
     * read does not change: that is what {@link Authoring#publish} is for.
     *
     * @throws Refused {@code no-right} unless trainer or administrator
     */
    public ImportReport importZip(Caller caller, InputStream zip) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Faults faults = new Faults();
        Optional<Map<String, byte[]>> files = PackageZip.read(zip, faults);
        Optional<Programme> programme = files.flatMap(found -> PackageReader.read(found, faults));
        if (programme.isEmpty()) {
            return new ImportReport("", 0, 0, 0, faults.all());
        }
        projection.announce(programme.get(), caller.person());
        PackageStore.Changes changes = store.replace(programme.get().id(), files.get());
        projection.replace(programme.get(), files.get());
        return new ImportReport(
                programme.get().id(), changes.added(), changes.changed(), changes.removed(), faults.all());
    }

    /**
     * The package as a zip; each file as it came, to the byte (DOOR-3).
     *
     * @throws Refused {@code no-right} unless trainer or administrator, {@code programme.unknown}
     */
    public byte[] exportZip(Caller caller, String programme) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        Map<String, byte[]> files = store.files(programme);
        if (files.isEmpty()) {
            throw new Refused("programme.unknown");
        }
        return PackageZip.write(files);
    }
}
