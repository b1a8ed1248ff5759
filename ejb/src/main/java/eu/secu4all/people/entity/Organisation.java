package eu.secu4all.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Where persons work: a city, a police force, a university. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String city;

    @Column(nullable = false)
    private String country;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String name, String city, String country) {
        describe(name, city, country);
    }

    public final void describe(String newName, String newCity, String newCountry) {
        name = newName;
        city = newCity;
        country = newCountry;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String city() {
        return city;
    }

    public String country() {
        return country;
    }
}
