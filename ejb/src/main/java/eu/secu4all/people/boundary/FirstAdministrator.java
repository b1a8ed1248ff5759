package eu.secu4all.people.boundary;

import eu.secu4all.language.Language;

/**
 * Who sets the platform up. They get to administrate and to train.
 *
 * @param organisation its id is not read
 */
public record FirstAdministrator(
        String name, String email, String password, Language language, OrganisationView organisation) {}
