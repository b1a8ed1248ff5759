package eu.secu4all.live.rule;

/**
 * Who sends a command, as the door found them; never taken from the message itself.
 *
 * @param participant {@code p} and a person's id, or {@code g} and a guest's
 * @param language ISO 639-1 code
 */
public record Sender(String participant, Role role, String name, String organisation, String language) {

    public boolean isTrainer() {
        return role == Role.TRAINER;
    }
}
