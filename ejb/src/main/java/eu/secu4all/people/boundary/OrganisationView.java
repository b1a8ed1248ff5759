package eu.secu4all.people.boundary;

/**
 * An organisation, mostly a city.
 *
 * @param country ISO 3166-1 code of two capital letters
 */
public record OrganisationView(long id, String name, String city, String country) {}
