package eu.secu4all.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the house: bundles {@code texts/FEATURE_LANGUAGE.properties}, one a feature, for both WARs. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** All texts of one feature. */
    public static ResourceBundle of(Language language, String feature) {
        return ResourceBundle.getBundle(
                "texts." + feature, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * One text; its arguments are formatted as people of that language write them (numbers, dates).
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String say(Language language, String feature, String key, Object... arguments) {
        String text = of(language, feature).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
