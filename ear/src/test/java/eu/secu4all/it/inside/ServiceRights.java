package eu.secu4all.it.inside;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is let in by which service, and with whose things it is tried: what stands behind the colon belongs to Giulia, who
 * learns, or to Tomas, who trains ({@link DoorThings}).
 *
 * <p>The columns: nobody, Giulia, a learner of another organisation, the coordinator of Giulia's organisation, one of
 * another, Tomas, another trainer, an administrator. {@code in}: let in; {@code yes}, {@code not}: answered so; {@code no}:
 * no right; {@code none}: told that there is no such thing; any other word: the refusal of that name. Who asks for what is
 * their own is let in everywhere; that nobody who is not signed in gets so far is for the pages.
 */
final class ServiceRights {

    private static final String TABLE = """
            certificate.AttendanceCertificates.attendees(long): session | no no no no no session no no
            certificate.AttendanceCertificates.issue(long, int): session one | no no no no no session no no
            certificate.CertificateFiles.badge(String, Addresses): serial | none in none none none none none in
            certificate.CertificateFiles.pdf(String, Addresses): serial | none in none none none none none in
            certificate.Certificates.agree(String, Consent): serial | none in none none none none none none
            certificate.Certificates.get(String): serial | none in none none none none none in
            certificate.Certificates.mine(): | in in in in in in in in
            certificate.Certificates.revoke(String, String): serial words | no no no no no no no in
            exercise.Assessing.giveBack(long, String): hand-in words | no no no no no in no in
            exercise.Assessing.look(long, Language): hand-in english | no no no no no in no in
            exercise.Assessing.save(long, int, Verdict): hand-in | no no no no no in no in
            exercise.Assessing.send(long, int, Verdict): hand-in | no no no no no in no in
            exercise.Assessing.waiting(Language): english | no no no no no in in in
            exercise.Exercises.enter(UnitId): exercise | not-enrolled closed not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            exercise.Exercises.group(String, Language): words english | code code code code code code code code
            exercise.Exercises.join(String): words | code code code code code code code code
            exercise.Exercises.news(Language): english | in in in in in in in in
            exercise.Exercises.sheet(UnitId, int, Language): exercise one english | none none none none none none none none
            exercise.Exercises.view(UnitId, Language): exercise english | in in in in in in in in
            learning.Attempts.answer(long, int, Answer, Language): attempt one - english | none no-such-question none none none none none none
            learning.Attempts.finish(long, Language): attempt english | none in none none none none none none
            learning.Attempts.results(UnitId): quiz | no no no no no in in in
            learning.Attempts.start(UnitId, Language): quiz english | not-enrolled closed not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Attempts.state(UnitId): quiz | not-enrolled closed not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Attempts.view(long, Language): attempt english | none in none none none none none none
            learning.Checks.answer(UnitId, String, Answer, Language): unit check - english | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Checks.inside(UnitId, Language): unit english | in in in in in in in in
            learning.Checks.view(UnitId, String, Language): unit check english | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Cohorts.change(long, int, CohortDraft): cohort one | no no no no no in no in
            learning.Cohorts.create(CohortDraft): | no no no no no in in in
            learning.Cohorts.enrol(long, Set): cohort people | no no no no no in no in
            learning.Cohorts.get(long): cohort | no no no no no in no in
            learning.Cohorts.memberIds(long): cohort | no no no no no in no in
            learning.Cohorts.members(long): cohort | no no no no no in no in
            learning.Cohorts.mine(): | no no no no no in in in
            learning.Cohorts.release(long, Set): cohort people | no no no no no in no in
            learning.Coursework.barToBeginning(UnitId): exercise | in in in in in in in in
            learning.Coursework.requireOpen(UnitId): exercise | not-enrolled closed not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Enrolments.decline(String): programme | in in in in in in in in
            learning.Enrolments.enrol(String): programme | in in in in in in in in
            learning.Enrolments.invitations(): | in in in in in in in in
            learning.Enrolments.invite(String, Set): programme people | no no no no no in in in
            learning.Enrolments.leave(String): programme | in in in in in in in in
            learning.Enrolments.mine(): | in in in in in in in in
            learning.LiveUnits.plans(): | no no no no no in in in
            learning.LiveUnits.sessions(UnitId): unit | in in in in in in in in
            learning.OrganisationProgress.memberIds(String): programme | no no no in in no no no
            learning.OrganisationProgress.members(String): programme | no no no in in no no no
            learning.OrganisationProgress.programmes(): | no no no in in no no no
            learning.Progress.answered(UnitId, String, String): case question words | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.attended(long, UnitId, Attended): learner unit | no no no no no no no in
            learning.Progress.find(String): programme | in in in in in in in in
            learning.Progress.honour(String): programme | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.mine(String): programme | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.opened(UnitId): unit | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.read(UnitId): unit | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.unit(UnitId): unit | in in in in in in in in
            learning.Progress.visit(UnitId, int): unit one | not-enrolled in not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled not-enrolled
            learning.Progress.words(UnitId): unit | in in in in in in in in
            message.Messages.mine(): | in in in in in in in in
            message.Messages.putAway(long): | in in in in in in in in
            message.Messages.read(long): | in in in in in in in in
            message.Messages.sent(): | in in in in in in in in
            message.Messages.toCohort(long, Set, MessageDraft): cohort people | no no no no no in no in
            message.Messages.toOrganisation(String, Set, MessageDraft): programme people | no no no in in no no no
            people.Organisations.add(String, String, String): words words words | no no no no no no no none
            people.Organisations.change(OrganisationView): | no no no no no no no in
            people.Organisations.remove(long): organisation | no no no no no no no organisation-used
            people.People.addressees(Collection): | no no no in in in in in
            people.People.change(long, int, PersonDraft): learner one | no no no no no no no in
            people.People.close(long): learner | no no no no no no no in
            people.People.colleagues(): | no no no in in no no no
            people.People.findByEmail(String): words | no no no no no in in in
            people.People.get(long): learner | no in no no no in in in
            people.People.invite(PersonDraft): | no no no no no no no in
            people.People.newLink(long): learner | no no no no no no no in
            people.People.reopen(long): learner | no no no no no no no in
            people.People.search(PersonQuery): | no no no no no in in in
            people.Profile.changePassword(String, String, String): words words words | none old-wrong old-wrong old-wrong old-wrong old-wrong old-wrong old-wrong
            people.Profile.rename(String): words | none in in in in in in in
            people.Profile.speak(Language): english | none in in in in in in in
            programme.Authoring.programmes(): | no no no no no in in in
            programme.Authoring.publish(UnitId, Language): unit english | no no no no no in in in
            programme.Authoring.publish(UnitId, Language, int): unit english one | no no no no no in in in
            programme.Authoring.publishReviewed(String): programme | no no no no no in in in
            programme.Authoring.published(UnitId, Language): unit english | no no no no no in in in
            programme.Authoring.states(String): programme | no no no no no in in in
            programme.Authoring.unpublish(UnitId, Language): unit english | no no no no no in in in
            programme.Glossary.list(String, Language): programme english | in in in in in in in in
            programme.PackageDoor.exportZip(String): programme | no no no no no in in in
            programme.PackageDoor.importZip(InputStream): | no no no no no in in in
            programme.ProgrammeSearch.find(String, Language): words english | in in in in in in in in
            programme.Programmes.catalogue(Language): english | in in in in in in in in
            programme.Programmes.file(long, String): - words | in in in in in in in in
            programme.Programmes.read(UnitId, Language, FileAddress): unit english | in in in in in in in in
            programme.Programmes.takeNewer(UnitId, Language): unit english | in in in in in in in in
            programme.QuestionBanks.gift(UnitId, Language): quiz english | no no no no no in in in
            programme.QuestionBanks.qti(UnitId, Language): quiz english | no no no no no in in in
            programme.QuestionBanks.size(UnitId): quiz | no no no no no in in in
            programme.QuestionBanks.takeGift(UnitId, Language, String, String): quiz english words words | no no no no no in in in
            programme.QuestionBanks.takeQti(UnitId, Language, InputStream): quiz english | no no no no no in in in
            programme.Shipments.take(String, byte[]): | no no no no no no no in
            programme.writing.Composing.add(String, String, Frame, Sheet): programme | no no no no no module-none module-none module-none
            programme.writing.Composing.file(UnitId, String): unit unit-file | no no no no no in in in
            programme.writing.Composing.modules(String): programme | no no no no no in in in
            programme.writing.Composing.move(UnitId, int): unit one | no no no no no in in in
            programme.writing.Composing.remove(UnitId): unit | no no no no no unit-published unit-published unit-published
            programme.writing.Composing.store(UnitId, Frame): unit | no no no no no in in in
            programme.writing.Composing.storeFile(UnitId, String, String, String): unit unit-file words words | no no no no no text-changed text-changed text-changed
            programme.writing.TextHistory.compare(UnitId, Language, Sheet): unit english | no no no no no in in in
            programme.writing.TextHistory.compare(UnitId, Language, int): unit english one | no no no no no none none none
            programme.writing.TextHistory.list(UnitId, Language): unit english | no no no no no in in in
            programme.writing.TextHistory.restore(UnitId, Language, int): unit english one | no no no no no none none none
            programme.writing.UnitPictures.find(UnitId, String): unit words | no no no no no in in in
            programme.writing.UnitPictures.list(UnitId): unit | no no no no no in in in
            programme.writing.UnitPictures.put(UnitId, String, InputStream): unit words | no no no no no picture-kind picture-kind picture-kind
            programme.writing.UnitPictures.remove(UnitId, String): unit words | no no no no no picture-none picture-none picture-none
            programme.writing.Writing.keep(UnitId, Language, Sheet, String): unit english | no no no no no in in in
            programme.writing.Writing.look(UnitId, Language, Sheet, UnaryOperator): unit english | no no no no no in in in
            programme.writing.Writing.open(UnitId, Language): unit english | no no no no no in in in
            programme.writing.Writing.setAside(UnitId, Language, Sheet): unit english | no no no no no in in in
            programme.writing.Writing.store(UnitId, Language, Sheet, String): unit english | no no no no no in in in
            schedule.Admissions.admit(long): session | not-listed in not-listed not-listed not-listed in not-listed not-listed
            schedule.Admissions.admitByCode(String, String): words words | code code code code code code code code
            schedule.Admissions.admitStage(long): session | no no no no no in no no
            schedule.Admissions.mayCome(long): session | not yes not not not yes not not
            schedule.Files.read(long, long, int): session - one | no no no no no in no in
            schedule.Files.uploadDeck(long, String, InputStream): session words | no no no no no in no in
            schedule.Files.uploadImage(long, String, InputStream): session words | no no no no no in no in
            schedule.RunSheets.gaps(long): session | no no no no no in no in
            schedule.RunSheets.plan(long): session | no no no no no in no in
            schedule.RunSheets.store(long, int, SessionPlan): session one | no no no no no in no in
            schedule.SessionLists.mine(Search): | in in in in in in in in
            schedule.SessionLists.templates(): | no no no no no in in in
            schedule.SessionOrigins.choose(long, Optional): session | no no no no no in no in
            schedule.SessionOrigins.mine(String): | in in in in in in in in
            schedule.Sessions.change(long, int, SessionDetails): session one | no no no no no in no in
            schedule.Sessions.copy(long, SessionDetails): session | no no no no no in no in
            schedule.Sessions.create(SessionDetails): | no no no no no in in in
            schedule.Sessions.delete(long): session | no no no no no in no in
            schedule.Sessions.leads(long): session | not not not not not yes not not
            schedule.Sessions.saveAsTemplate(long): session | no no no no no in no in
            schedule.Sessions.view(long): session | no in no no no in no in
            """;

    private ServiceRights() {}

    static List<String> rows() {
        return TABLE.lines().toList();
    }

    /** What each service is asked for. */
    static Map<String, List<String>> things() {
        Map<String, List<String>> things = new LinkedHashMap<>();
        for (String row : rows()) {
            String[] parts = row.split(" \\| ", 2)[0].split(": ?", 2);
            things.put(
                    parts[0],
                    parts[1].isBlank()
                            ? List.of()
                            : Arrays.asList(parts[1].strip().split(" ", -1)));
        }
        return things;
    }

    static String row(String service, List<String> things, List<String> outcomes) {
        return (service + ": " + String.join(" ", things)).strip() + " | " + String.join(" ", outcomes);
    }
}
