package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.Source;

/** What is being written as it will look to its readers; safe HTML, as the reader's is. */
final class PreviewHtml {

    private final Language author;
    private final StringBuilder html = new StringBuilder();

    private PreviewHtml(Language author) {
        this.author = author;
    }

    static String of(Reading reading, Language author) {
        PreviewHtml preview = new PreviewHtml(author);
        reading.pieces().forEach(preview::piece);
        if (!reading.sources().isEmpty()) {
            preview.html
                    .append("<section class=\"sources\"><h2>")
                    .append(escaped(Texts.say(author, "programme", "unit.sources")))
                    .append("</h2><ol>");
            reading.sources().forEach(preview::source);
            preview.html.append("</ol></section>");
        }
        return preview.html.toString();
    }

    private void piece(Reading.Piece piece) {
        if (piece instanceof Reading.Passage passage) {
            html.append(passage.html());
        } else if (piece instanceof Reading.Check check) {
            html.append("<p class=\"check-place\">")
                    .append(escaped(Texts.say(author, "authoring", "preview.check", check.id())))
                    .append("</p>");
        } else if (piece instanceof Reading.Question question) {
            html.append("<section class=\"question\"><p class=\"question-title\">")
                    .append(question.title())
                    .append("</p>")
                    .append(question.html())
                    .append("</section>");
        } else if (piece instanceof Reading.ModelAnswer answer) {
            html.append("<div class=\"answer\"><p class=\"quiet\">")
                    .append(escaped(Texts.say(author, "authoring", "preview.answer")))
                    .append("</p><p><strong>")
                    .append(answer.title())
                    .append("</strong></p>")
                    .append(answer.html())
                    .append("</div>");
        }
    }

    private void source(Source source) {
        html.append("<li>").append(escaped(source.title()));
        if (!source.where().isEmpty()) {
            html.append(", ").append(escaped(source.where()));
        }
        html.append("</li>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
