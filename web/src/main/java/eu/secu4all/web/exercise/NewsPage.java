package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Exercises;
import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Part of the home page: exercises that came back and were not looked at yet. */
@Named
@RequestScoped
public class NewsPage {

    @Inject
    private Exercises exercises;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private List<Line> lines;

    /** One exercise, in a sentence. */
    public record Line(String text, String address) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = exercises.news(user.caller(), user.getLanguage()).stream()
                    .map(this::line)
                    .toList();
        }
        return lines;
    }

    private Line line(Exercises.News news) {
        String key = news.status() == WorkStatus.RETURNED ? "news.returned" : "news.assessed";
        return new Line(words.say("exercise", key, news.title()), UnitIds.page(news.unit()));
    }
}
