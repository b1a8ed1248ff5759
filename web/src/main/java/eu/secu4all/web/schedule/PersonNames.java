package eu.secu4all.web.schedule;

import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.List;

/** Persons in fields that look for them, by id. */
final class PersonNames implements Converter<PersonName> {

    private final People people;

    PersonNames(People people) {
        this.people = people;
    }

    @Override
    public PersonName getAsObject(FacesContext faces, UIComponent field, String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            return null;
        }
        return people.names(List.of(Long.valueOf(id))).stream()
                .findFirst()
                .orElseThrow(() -> new ConverterException(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, PersonName person) {
        return person == null ? "" : String.valueOf(person.id());
    }
}
