package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.util.List;

/** Places on an image to be pointed at; one or more are right. */
public record Hotspot(Stem stem, String image, LocalizedText alt, List<Area> areas) implements Question {

    public Hotspot {
        areas = List.copyOf(areas);
    }

    /** Whether more than one area is to be chosen. */
    public boolean several() {
        return areas.stream().filter(Area::right).count() > 1;
    }

    /** A rectangle in per cent of the image's width and height, from its top left corner. */
    public record Area(String id, LocalizedText name, Box box, boolean right) {}

    public record Box(double x, double y, double width, double height) {}

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.hotspot(this);
    }
}
