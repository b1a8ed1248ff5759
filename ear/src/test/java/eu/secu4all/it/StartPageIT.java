package eu.secu4all.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class StartPageIT {
    @Test
    void the_address_that_people_type_answers() throws Exception {
        var request = HttpRequest.newBuilder(RunningProduct.url()).build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isIn(200, 302);
    }
}
