package eu.secu4all.it;

import eu.secu4all.launch.CannotStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's way to the running product. Arquillian's own container for Payara deploys and undeploys for every test
 * class; the product is deployed once for all of them, by the launcher, and stays.
 */
public final class ProductContainer implements DeployableContainer<ProductContainerConfiguration> {
    private static Path deployed;

    @Override
    public Class<ProductContainerConfiguration> getConfigurationClass() {
        return ProductContainerConfiguration.class;
    }

    @Override
    public void setup(ProductContainerConfiguration configuration) {
        // nothing to choose
    }

    @Override
    public void start() {
        RunningProduct.url();
    }

    @Override
    public void stop() {
        // stops after the last test, see RunningProduct
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            if (deployed == null) {
                File ear = new File(System.getProperty("run.home"), "secu4all-with-tests.ear");
                archive.as(ZipExporter.class).exportTo(ear, true);
                deployed = ear.toPath();
                RunningProduct.deploy(deployed);
            }
        } catch (CannotStart | IOException e) {
            throw new DeploymentException("The application with its tests cannot be deployed", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var address = RunningProduct.url();
        var context = new HTTPContext(address.getHost(), address.getPort());
        context.add(new Servlet("ArquillianServletRunnerEE9", "/inside"));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class uses it too
    }
}
