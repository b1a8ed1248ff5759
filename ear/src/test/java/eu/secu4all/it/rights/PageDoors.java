package eu.secu4all.it.rights;

import java.util.List;

/**
 * What happens to whom at each address. The columns: nobody, a learner, a learner of another organisation, the coordinator
 * of the learner's organisation, a trainer, an administrator. {@code SESSION} is the trainer's own, both learners are invited;
 * {@code SERIAL} is the learner's certificate, {@code FILES} a picture of the programme, {@code COHORT} the trainer's, in
 * which the learner is; {@code HANDIN} is what she has handed in, {@code FOREIGN} what somebody in another trainer's cohort
 * has.
 *
 * <p>200: shown; 302: sent to another page, for nobody to sign in; 400 and 422: makes no sense; 401 and 403: refused; 404:
 * there is no such thing for them; 405: is only posted to.
 */
final class PageDoors {

    private static final String TABLE = """
            /sign-in | 200 200 200 200 200 200
            /forgot | 200 200 200 200 200 200
            /setup?key=x | 200 200 200 200 200 200
            /invitation?key=x | 200 200 200 200 200 200
            /reset?key=x | 200 200 200 200 200 200
            /join | 200 200 200 200 200 200
            /join/ZZZZZZ | 302 302 302 302 302 302
            /certificate | 200 200 200 200 200 200
            /certificate/SERIAL | 302 302 302 302 302 302
            /badges/keys | 200 200 200 200 200 200
            /errors/missing | 200 200 200 200 200 200
            /design/tokens.css | 200 200 200 200 200 200
            /jakarta.faces.resource/none.css | 404 404 404 404 404 404
            / | 302 200 200 200 200 200
            /index | 302 200 200 200 200 200
            /people/profile | 302 200 200 200 200 200
            /certificates | 302 200 200 200 200 200
            /certificates/SERIAL.pdf | 302 200 404 404 404 200
            /sessions/SESSION/enter | 302 302 302 302 302 302
            /schedule/list | 302 200 200 200 200 200
            /schedule/session?id=SESSION | 302 200 200 403 200 200
            /schedule/edit | 302 403 403 403 200 200
            /schedule/edit?id=SESSION | 302 403 403 403 200 200
            /schedule/run-sheet?id=SESSION | 302 403 403 403 200 200
            /schedule/files/1/1/1 | 302 404 404 404 404 404
            /programme/list | 302 200 200 200 200 200
            /programme/module?id=secu4all/vulnerability | 302 200 200 200 200 200
            /programme/unit?id=secu4all/vulnerability/see-the-whole | 302 200 200 200 200 200
            /programme/glossary | 302 200 200 200 200 200
            /programme/search?q=risk | 302 200 200 200 200 200
            /programme/files/FILES | 302 200 200 200 200 200
            /programme/newer | 302 405 405 405 405 405
            /programme/authoring | 302 403 403 403 200 200
            /programme/export/secu4all | 302 403 403 403 200 200
            /learning/check?id=secu4all/vulnerability/see-the-whole&question=c1 | 302 200 200 200 200 200
            /learning/words?id=secu4all/vulnerability/magdeburg-2024&question=q1 | 302 200 200 200 200 200
            /learning/quiz?id=secu4all/vulnerability/module-quiz | 302 200 200 200 200 200
            /learning/results?id=secu4all/vulnerability/module-quiz | 302 403 403 403 200 200
            /learning/results/secu4all/vulnerability/module-quiz | 302 403 403 403 200 200
            /learning/open?unit=secu4all/vulnerability/none | 302 404 404 404 404 404
            /learning/way | 302 405 405 405 405 405
            /learning/part | 302 405 405 405 405 405
            /cohorts/list | 302 403 403 403 200 200
            /cohorts/edit | 302 403 403 403 200 200
            /cohorts/cohort?id=COHORT | 302 403 403 403 200 200
            /cohorts/members?id=COHORT | 302 403 403 403 200 200
            /cohorts/organisation?programme=secu4all | 302 403 403 200 403 403
            /cohorts/progress.csv?cohort=COHORT | 302 403 403 403 200 200
            /cohorts/write?cohort=COHORT | 302 403 403 403 200 200
            /messages | 302 405 405 405 405 405
            /learning/bank?id=secu4all/vulnerability/module-quiz | 302 403 403 403 200 200
            /learning/bank/secu4all/vulnerability/module-quiz | 302 403 403 403 200 200
            /programme/edit?id=secu4all/vulnerability/see-the-whole&language=en | 302 403 403 403 200 200
            /programme/history?id=secu4all/vulnerability/see-the-whole&language=en | 302 403 403 403 200 200
            /programme/new-unit?programme=secu4all | 302 403 403 403 200 200
            /programme/unit-file?id=secu4all/vulnerability/see-the-whole&name=quiz.yaml | 302 403 403 403 200 200
            /programme/writing | 302 403 403 403 405 405
            /programme/draft-files/secu4all/vulnerability/see-the-whole/process.svg | 302 403 403 403 200 200
            /exercise/enter?id=secu4all/vulnerability/own-site | 302 405 405 405 405 405
            /exercise/join | 302 200 200 200 200 200
            /exercise/worksheet?id=secu4all/vulnerability/own-site&number=1 | 302 404 404 404 404 404
            /exercise/list | 302 403 403 403 200 200
            /exercise/worksheet?id=secu4all/vulnerability/own-assessment&number=1 | 302 200 404 404 404 404
            /exercise/assess?id=9999 | 302 403 403 403 404 404
            /exercise/assess?id=HANDIN | 302 403 403 403 200 200
            /exercise/assess?id=FOREIGN | 302 403 403 403 403 200
            POST /messages | 302 404 404 404 404 404
            POST /learning/way | 302 400 400 400 400 400
            POST /learning/part | 302 404 404 404 404 404
            POST /exercise/enter | 302 404 404 404 404 404
            POST /programme/newer | 302 404 404 404 404 404
            POST /programme/writing | 302 403 403 403 422 422
            /people/list | 302 403 403 403 403 200
            /people/person | 302 403 403 403 403 200
            /people/organisations | 302 403 403 403 403 200
            /nowhere | 404 404 404 404 404 404
            POST /live/api/rooms/SESSION/tickets | 401 200 200 401 200 401
            POST /live/api/rooms/SESSION/language | 415 415 415 415 415 415
            /live/api/rooms/SESSION/people | 401 200 200 401 200 401
            /live/api/rooms/SESSION/chat | 401 200 200 401 200 401
            /live/api/rooms/SESSION/plan | 401 200 200 401 200 401
            /live/api/rooms/SESSION/activities/a1 | 401 403 403 401 200 401
            /live/api/rooms/SESSION/files/1/1 | 401 404 404 401 404 401
            /live/api/rooms/SESSION/record | 401 403 403 401 200 401
            /live/api/rooms/SESSION/record/polls.csv | 401 403 403 401 200 401
            /live/api/rooms/SESSION/record/attendance.csv | 401 403 403 401 200 401
            /live/api/rooms/SESSION/record/worksheets.csv | 401 403 403 401 200 401
            /live/api/rooms/SESSION/record/chat.csv | 401 403 403 401 200 401
            POST /live/api/rooms/SESSION/exercise | 401 404 404 401 404 401
            /live/api/texts/en | 200 200 200 200 200 200
            POST /language | 302 302 302 302 302 302
            POST /sign-out | 302 302 302 302 302 302
            """;

    private PageDoors() {}

    static List<String> rows() {
        return TABLE.lines().toList();
    }
}
