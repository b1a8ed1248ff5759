package eu.secu4all.notice.boundary;

import java.time.Instant;

/**
 * An appointment that goes with a letter, for the calendar of the person who gets it.
 *
 * @param uid the same for all letters about the appointment, unlike that of any other
 * @param sequence higher with every change
 * @param minutes planned length; 0 if not known yet
 * @param address where it takes place: a link
 * @param cancelled it does not take place
 */
public record CalendarEntry(
        String uid, int sequence, Instant start, int minutes, String title, String address, boolean cancelled) {}
