package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCheckTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Zones</title><g role='img' aria-label='x'><path d='M0 0'/><text x='1'>A &amp; B</text></g>",
                "<style>.a { fill: red; clip-path: url(#b) }</style><rect class='a' style='fill:url(#c)'/>",
                "<defs><linearGradient id='g'/></defs><use href='#g'/><use xlink:href='#g'/>",
                "<!-- drawn by hand --><rect width='9' fill='#fff' stroke-dasharray='2'/>"
            })
    @DisplayName("PACK-4 a drawing is taken")
    void taken(String inside) {
        assertThat(SvgCheck.of((OPEN + inside + "</svg>").getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload='alert(1)'/>",
                "<rect ONCLICK='alert(1)'/>",
                "<a href='https://example.org'><rect/></a>",
                "<use href='other.svg#a'/>",
                "<use xlink:href='https://example.org/#a'/>",
                "<image href='https://example.org/x.png'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onmouseover' to='alert(1)'/>",
                "<style>@import 'https://example.org/x.css'</style>",
                "<style>rect { fill: url(https://example.org/x) }</style>",
                "<style><![CDATA[rect { fill: URL( 'https://example.org/x') }]]></style>",
                "<style>rect { fill: u\\72l(https://example.org/x) }</style>",
                "<style>rect { fill: image-set('x.png') }</style>",
                "<rect style='fill: url(x.svg#a)'/>",
                "<rect fill='url(\"https://example.org/x#a\")'/>",
                "<filter/>",
                "<rect xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:label='x'/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<?xml-stylesheet href='x.css'?>"
            })
    @DisplayName("PACK-4 what is not known to be harmless in an SVG is refused")
    void refused(String inside) {
        assertThat(SvgCheck.of((OPEN + inside + "</svg>").getBytes(UTF_8))
                        .orElseThrow()
                        .key())
                .isEqualTo("programme.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/x.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html/>",
                "<g xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'>"
            })
    @DisplayName("PACK-4 an SVG with entities of its own, and what is no SVG, are refused")
    void noSvg(String svg) {
        assertThat(SvgCheck.of(svg.getBytes(UTF_8))).isPresent();
    }
}
