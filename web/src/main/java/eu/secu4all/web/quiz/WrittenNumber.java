package eu.secu4all.web.quiz;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them (FORM-2). */
final class WrittenNumber {

    private static final int LENGTH_MAX = 40;
    private static final int DECIMALS_MAX = 12;
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}([.,][0-9]{3})+");

    private WrittenNumber() {}

    /** The number; empty if it is none. {@code 1.500} is fifteen hundred to a German and one and a half to an Irishman. */
    static Optional<BigDecimal> read(String text, Locale locale) {
        String plain = NOISE.matcher(text).replaceAll("").replace('−', '-');
        if (plain.length() > LENGTH_MAX || !DIGITS.matcher(plain).matches()) {
            return Optional.empty();
        }
        int decimal =
                decimalPlace(plain, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        String whole = decimal < 0 ? plain : plain.substring(0, decimal);
        if (!whole.matches("[+-]?[0-9]+") && !THOUSANDS.matcher(whole).matches()) {
            return Optional.empty();
        }
        String fraction = decimal < 0 ? "" : "." + plain.substring(decimal + 1);
        return Optional.of(new BigDecimal(whole.replaceAll("[.,]", "") + fraction));
    }

    /** Where the sign stands behind which the fraction begins; -1 if there is none. */
    private static int decimalPlace(String plain, char decimal) {
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char sign = plain.charAt(last);
        boolean alone = plain.indexOf(sign) == last;
        boolean other = plain.indexOf(sign == '.' ? ',' : '.') >= 0;
        boolean thousands = THOUSANDS.matcher(plain).matches();
        return alone && (sign == decimal || other || !thousands) ? last : -1;
    }

    static String write(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS_MAX);
        return format.format(number);
    }
}
