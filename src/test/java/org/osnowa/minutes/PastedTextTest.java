package org.osnowa.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is pasted from Word keeps its words and its order, and nothing else. */
class PastedTextTest {

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
            <style>@font-face {font-family:"Cambria Math";} p.MsoNormal {margin:0cm; background:url(javascript:alert(1))}</style>
            <script>alert('zły')</script><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
            <body lang=PL><!--StartFragment--><h1 style='mso-list:none'>Dyżury&nbsp;w grudniu</h1>
            <p class=MsoNormal onclick="alert(2)"><b><span style='font-size:14.0pt'>Ewa</span></b> odbiera <i>telefon</i>
            we wtorki.<o:p></o:p></p><p class=MsoListParagraph>·<span>   </span>klucze są w bibliotece</p>
            <ul><li>kawa</li><li>herbata<ul><li>zielona</li></ul></li></ul>
            <table><tr><td>Wtorek</td><td>Ewa</td></tr><tr><td>Czwartek</td><td>Ola</td></tr></table>
            <img src=x onerror=alert(3)><iframe src="https://zly.example"></iframe><a href="javascript:alert(4)">tutaj</a>
            <!--EndFragment--></body></html>""";

    @Test
    void words_stay_in_their_order_and_styles_and_scripts_do_not() {
        var text = PastedText.of(WORD);
        assertThat(text)
                .contains("Dyżury w grudniu", "Ewa odbiera telefon we wtorki.", "- klucze są w bibliotece")
                .contains("- kawa", "- herbata", "- zielona", "Wtorek | Ewa", "tutaj");
        assertThat(text).doesNotContain("<", "alert", "Mso", "font", "javascript", "zly.example", "Cambria");
        assertThat(text.indexOf("Dyżury")).isLessThan(text.indexOf("Ewa"));
    }

    @Test
    void what_people_type_stays_as_it_is() {
        var typed = "Ola <ola@poza.example> mówi: 3 < 5 i 7 > 2.\n\n- punkt\n- drugi";
        assertThat(PastedText.of(typed)).isEqualTo(typed);
        assertThat(PastedText.of("  raz\r\n\r\n\r\n\r\ndwa\u0007  ")).isEqualTo("raz\n\ndwa");
        assertThat(PastedText.of("")).isEmpty();
    }

    @Test
    void however_deep_it_is_nested_it_is_read() {
        var deep = "<div>".repeat(20_000) + "tu" + "</div>".repeat(20_000);
        assertThat(PastedText.of(deep)).doesNotContain("<");
        assertThat(PastedText.ofHtml("<p>" + "słowo ".repeat(30_000) + "</p>")).hasSizeGreaterThan(150_000);
    }
}
