package eu.secu4all.it.inside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test inside the server starts from: the built EAR, and beside its modules one with the tests. */
@ExtendWith(ArquillianExtension.class)
abstract class InsideProduct {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>";

    @Deployment
    static EnterpriseArchive product() throws IOException {
        var file = new File(System.getProperty("run.ear"));
        var tests = ShrinkWrap.create(WebArchive.class, "inside.war")
                .addPackages(true, InsideProduct.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file);
        String descriptor;
        try (var in = ear.get(DESCRIPTOR).getAsset().openStream()) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        ear.delete(DESCRIPTOR);
        return ear.addAsManifestResource(
                        new StringAsset(descriptor.replace("<library-directory>", MODULE + "<library-directory>")),
                        "application.xml")
                .addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
