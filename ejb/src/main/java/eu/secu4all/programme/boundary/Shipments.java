package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.control.PackageStore;
import eu.secu4all.programme.rule.PackageZip;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Packages that ship with the product, at each start: a newer one replaces what nobody here has changed (SHIP-1 to SHIP-3). */
@Stateless
public class Shipments {

    @Inject
    private PackageStore store;

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private Programmes programmes;

    /** What became of a package. */
    public enum Outcome {
        /** There was none; it is here now, and what is reviewed is published. */
        FIRST,
        /** It is the one that is here. */
        SAME,
        /** It replaced an older one that nobody had changed, and what is reviewed and was not withdrawn here is published. */
        NEWER,
        /** Somebody here has changed the programme: it stays as it is. */
        CHANGED_HERE,
        /** It has mistakes, so nothing of it was taken. */
        FAULTY
    }

    /** {@code report} is empty if nothing was imported. */
    public record Taken(Outcome outcome, Optional<ImportReport> report) {}

    /**
     * Takes a package that ships, if that destroys nobody's work.
     *
     * @param programme the id of the programme in it
     * @throws eu.secu4all.shared.Refused {@code no-right} unless administrator
     */
    public Taken take(Caller house, String programme, byte[] zip) {
        house.require(Role.ADMINISTRATOR);
        Optional<String> arriving =
                PackageZip.read(new ByteArrayInputStream(zip), new Faults()).map(PackageStore::fingerprint);
        if (!programmes.exists(programme) || arriving.isEmpty()) {
            return load(programme, zip, arriving, Outcome.FIRST);
        }
        Optional<String> shipped = store.shipped(programme);
        String here = store.fingerprint(programme);
        if (List.of(here, shipped.orElse("")).contains(arriving.get())) {
            if (here.equals(arriving.get())) {
                store.markShipped(programme, here);
            }
            return new Taken(Outcome.SAME, Optional.empty());
        }
        return shipped.filter(here::equals).isPresent()
                ? load(programme, zip, arriving, Outcome.NEWER)
                : new Taken(Outcome.CHANGED_HERE, Optional.empty());
    }

    private Taken load(String programme, byte[] zip, Optional<String> fingerprint, Outcome outcome) {
        Set<Text> withdrawn = texts(programme, variant -> isReady(variant) && variant.shown() == 0);
        ImportReport report = door.importZip(Caller.HOUSE, new ByteArrayInputStream(zip));
        if (!report.isDone()) {
            return new Taken(Outcome.FAULTY, Optional.of(report));
        }
        texts(programme, variant -> isReady(variant) && (variant.shown() == 0 || variant.newer())).stream()
                .filter(text -> !withdrawn.contains(text))
                .forEach(text -> authoring.publish(Caller.HOUSE, text.unit(), text.language()));
        fingerprint.ifPresent(files -> store.markShipped(programme, files));
        return new Taken(outcome, Optional.of(report));
    }

    private record Text(UnitId unit, Language language) {}

    private Set<Text> texts(String programme, Predicate<UnitState.Variant> which) {
        return authoring.states(Caller.HOUSE, programme).stream()
                .flatMap(unit -> unit.variants().entrySet().stream()
                        .filter(variant -> which.test(variant.getValue()))
                        .map(variant -> new Text(unit.id(), variant.getKey())))
                .collect(Collectors.toSet());
    }

    private static boolean isReady(UnitState.Variant variant) {
        return variant.state() == TextState.REVIEWED;
    }
}
