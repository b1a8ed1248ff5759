package eu.secu4all.it;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Arquillian asks for one; there is nothing to configure. */
public final class ProductContainerConfiguration implements ContainerConfiguration {
    @Override
    public void validate() {
        // nothing to configure
    }
}
