package eu.secu4all.live.door;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import java.util.MissingResourceException;

/** The words of refusals: {@code refusal.CODE} of the bundle {@code texts/room}. */
public final class RefusalTexts {

    private RefusalTexts() {}

    public static String say(String code, Language language) {
        try {
            return Texts.say(language, "room", "refusal." + code);
        } catch (MissingResourceException unsaid) {
            return code;
        }
    }
}
