package eu.secu4all.web.frame;

/** Addresses that a browser hands us to send it on to. */
final class WayBack {

    private WayBack() {}

    /** The address if it is one of ours, else the home page: nobody gets from us to another site (FRAME-2). */
    static String ours(String address) {
        boolean ours = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(character -> character == '\\' || character < ' ');
        return ours ? address : "/";
    }
}
