package eu.secu4all.it.learning;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Somebody who knows all the answers, and enters them as people do: by the words that they read. */
final class QuizPen implements Question.Kinds<Void> {

    private final Locator form;
    private final Language language;

    private QuizPen(Locator form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** Enters the right answer into this form. */
    static void answer(Locator form, Question question, Language language) {
        question.as(new QuizPen(form, language));
    }

    @Override
    public Void single(SingleChoice question) {
        return choose(question.options());
    }

    @Override
    public Void multiple(MultipleChoice question) {
        return choose(question.options());
    }

    private Void choose(List<Option> options) {
        options.stream().filter(Option::right).forEach(option -> tick(option.text()));
        return null;
    }

    private void tick(LocalizedText text) {
        words(form.locator(".choices-list"), text).click();
    }

    @Override
    public Void ordering(Ordering question) {
        int place = 0;
        for (Ordering.Item item : question.items()) {
            place++;
            with(".order li", item.text())
                    .locator("select")
                    .evaluate("(menu, place) => { menu.value = place; }", place + "");
        }
        return null;
    }

    @Override
    public Void matching(Matching question) {
        question.pairs().forEach(pair -> with(".match", pair.left())
                .locator("select")
                .selectOption(new SelectOption().setLabel(say(pair.right()))));
        return null;
    }

    @Override
    public Void numeric(Numeric question) {
        String number = question.answer().toPlainString();
        form.locator("[name=number]").fill(language == Language.EN ? number : number.replace('.', ','));
        return null;
    }

    @Override
    public Void cloze(Cloze question) {
        Map<String, Gap> gaps = question.gaps().stream().collect(Collectors.toMap(Gap::id, Function.identity()));
        Matcher named = Cloze.GAP.matcher(say(question.text()));
        for (int i = 0; named.find(); i++) {
            Locator field = form.locator(".gaps :is(input, select)").nth(i);
            if (gaps.get(named.group(1)) instanceof Gap.Typed typed) {
                field.fill(typed.accepted().first(language, Language.EN).orElseThrow());
            } else if (gaps.get(named.group(1)) instanceof Gap.Chosen chosen) {
                chosen.options().stream()
                        .filter(Option::right)
                        .forEach(option -> field.selectOption(new SelectOption().setLabel(say(option.text()))));
            }
        }
        return null;
    }

    @Override
    public Void hotspot(Hotspot question) {
        question.areas().stream().filter(Hotspot.Area::right).forEach(area -> tick(area.name()));
        return null;
    }

    @Override
    public Void shortText(ShortText question) {
        form.locator("[name=words]")
                .fill(question.accepted().first(language, Language.EN).orElseThrow());
        return null;
    }

    private Locator with(String part, LocalizedText text) {
        return form.locator(part)
                .filter(new FilterOptions()
                        .setHas(form.page().getByText(say(text), new Page.GetByTextOptions().setExact(true))));
    }

    private Locator words(Locator where, LocalizedText text) {
        return where.getByText(say(text), new GetByTextOptions().setExact(true));
    }

    private String say(LocalizedText text) {
        return text.in(language, Language.EN).orElseThrow().text();
    }
}
