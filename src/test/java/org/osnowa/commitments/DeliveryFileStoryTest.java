package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** The library puts photos and files beside what it brings, and the welfare centre looks at them. */
class DeliveryFileStoryTest extends StoryTest {

    private static final String WHERE_IT_WAS = "GPS 52.1234 21.4321";
    private static final Pattern COMMITMENT = Pattern.compile("/commitments/([0-9a-f-]{36})\"");
    private static final Pattern DELIVERY = Pattern.compile("/deliveries/([0-9a-f-]{36})/");
    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f-]{36})\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\"");
    private static final Map<String, String> TWO_HOURS = Map.of("quantity", "2,5", "words", "dyżur przy telefonie");
    private static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    @Autowired
    private Speakers speakers;

    private Browser magdalena;
    private Browser ewa;
    private String partnership;
    private String commitment;

    @BeforeEach
    void theLibraryPromisesDuties() {
        magdalena = signedIn("magdalena");
        ewa = signedIn(speakers.speaker("Ewa", LIBRARY));
        partnership = started(magdalena);
        join(partnership, LIBRARY);
        commitment = declared(partnership);
    }

    private String declared(String path) {
        magdalena.post(
                path + "/commitments",
                Map.of(
                        "giver", LIBRARY.toString(),
                        "kind", "VOLUNTEERING",
                        "what", "dyżury telefonu",
                        "quantity", "40",
                        "unit", "HOUR",
                        "due", "30 6 2027",
                        "receiver", WELFARE.toString(),
                        "saidBy", "Ewa"));
        return path + "/commitments/" + found(COMMITMENT, magdalena.get(path + "/commitments"));
    }

    @Test
    void a_photo_stands_beside_the_delivery_without_the_place_where_it_was_taken() throws IOException {
        var sent = ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "IMG_1.jpg", withPlace(picture("jpeg")));
        assertThat(sent.location()).isEqualTo(commitment);

        var file = file(ewa);
        assertThat(words(magdalena.get(commitment))).contains("Zdjęcie 1: 2,5 h, ", "src=\"" + file);
        assertThat(words(magdalena.get(partnership + "/commitments")))
                .as("and where it waits for the receiver's word")
                .contains("src=\"" + file);
        var shown = magdalena.get(file);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control"))
                .as("it can be removed, and is then nowhere")
                .isEqualTo("no-store");
        assertThat(shown.body()).contains("JFIF").doesNotContain(WHERE_IT_WAS, "Exif");
    }

    @Test
    void what_a_file_is_called_does_not_matter() throws IOException {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "obraz.jpg", picture("png"));

        assertThat(ewa.get(file(ewa)).header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void a_pdf_is_kept_as_it_is_and_only_ever_saved() {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "Jan Kowalski\\\r\n.html", PDF);

        var file = file(ewa);
        assertThat(words(magdalena.get(commitment))).contains("PDF 1, 1 kB").doesNotContain("Kowalski");
        var saved = magdalena.get(file);
        assertThat(saved.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(saved.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(saved.header("Content-Disposition")).matches("attachment; filename=\"osnowa-[0-9a-f]{12}\\.pdf\"");
        assertThat(saved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void what_is_neither_or_too_large_is_refused_in_words_and_what_was_typed_stays() {
        refused("to.pdf", ascii("<html><script>alert(1)</script></html> %PDF-1.7 %%EOF"), "Tego pliku nie umiemy");
        refused("x.svg", ascii("<svg onload=\"alert(1)\"/>"), "Tego pliku nie umiemy");
        refused("pół.pdf", ascii("%PDF-1.7\n1 0 obj\n"), "uszkodzony albo niepełny");
        refused("duży.pdf", Arrays.copyOf(PDF, DeliveryFileReader.MOST_PDF_BYTES + 1), "większy niż 5 MB");
        refused("duże.jpg", new byte[13 * 1024 * 1024], "większe niż 12 MB");

        assertThat(words(ewa.get(commitment))).as("nothing was noted").contains("0 z 40");
        assertThat(ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", new byte[26 * 1024 * 1024])
                        .status())
                .as("what is far too large is not even read")
                .isEqualTo(413);
    }

    private void refused(String name, byte[] file, String why) {
        var answer = ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", name, file);
        assertThat(answer.status()).as(name).isEqualTo(422);
        assertThat(words(answer)).as(name).contains(why, "value=\"2,5\"", "value=\"dyżur przy telefonie\"");
    }

    @Test
    void a_form_that_has_to_be_sent_again_keeps_its_file_for_who_sent_it() throws IOException {
        var again =
                ewa.upload(commitment + "/deliveries", Map.of("quantity", "dużo"), "file", "a.jpg", picture("jpeg"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(words(again)).contains("Twój plik już mamy.");
        var kept = found(KEPT, again);

        magdalena.post(commitment + "/deliveries", Map.of("quantity", "1", "saidBy", "Ewa", "kept", kept));
        assertThat(magdalena.get(commitment).body()).as("somebody else's file").doesNotContain("/files/");
        ewa.post(commitment + "/deliveries", Map.of("quantity", "2", "kept", kept));
        assertThat(ewa.get(file(ewa)).status()).isEqualTo(200);
        ewa.post(commitment + "/deliveries", Map.of("quantity", "3", "kept", kept));
        assertThat(FILE.matcher(ewa.get(commitment).body())
                        .results()
                        .map(each -> each.group(1))
                        .distinct())
                .as("a file goes with one delivery")
                .hasSize(1);
    }

    @Test
    void a_form_sent_twice_is_one_delivery_with_one_file() throws IOException {
        var form = with(TWO_HOURS, Map.of("once", Ids.next().toString()));
        ewa.upload(commitment + "/deliveries", form, "file", "a.jpg", picture("jpeg"));
        ewa.upload(commitment + "/deliveries", form, "file", "a.jpg", picture("jpeg"));

        var page = ewa.get(commitment);
        assertThat(words(page)).contains("2,5 z 40").doesNotContain("5 z 40 h,");
        assertThat(page.body().split("<img class=\"photo\"", -1)).hasSize(2);
    }

    @Test
    void nobody_else_sees_it_by_any_address() throws IOException {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", picture("jpeg"));
        var file = file(ewa);

        assertThat(guest().get(file).status()).isEqualTo(303);
        assertThat(signedIn("kasia").get(file).status()).isEqualTo(404);
        var elsewhere = started(magdalena);
        join(elsewhere, LIBRARY);
        var other = declared(elsewhere);
        assertThat(magdalena.get(file.replace(partnership, elsewhere)).status()).isEqualTo(404);
        assertThat(magdalena.get(file.replace(commitment, other)).status()).isEqualTo(404);
        assertThat(signedIn("kasia")
                        .upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", picture("jpeg"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_is_signed_out_meanwhile_comes_back_to_the_commitment() throws IOException {
        var answer = guest().upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", picture("jpeg"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location())
                .startsWith("/sign-in?next=")
                .endsWith(commitment.substring(commitment.length() - 36));
    }

    @Test
    void files_come_and_go_until_the_receiver_confirms_and_going_leaves_a_line() throws IOException {
        ewa.post(commitment + "/deliveries", TWO_HOURS);
        var delivery = commitment + "/deliveries/" + found(DELIVERY, ewa.get(commitment));
        assertThat(words(ewa.post(delivery + "/files", Map.of()))).contains("Wybierz plik");
        for (var each = 0; each < Commitment.MOST_FILES; each++) {
            assertThat(ewa.upload(delivery + "/files", Map.of(), "file", "a.pdf", PDF)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(words(ewa.upload(delivery + "/files", Map.of(), "file", "a.pdf", PDF)))
                .contains("najwyżej 5 plików");

        var gone = file(ewa);
        assertThat(ewa.post(gone + "/removal", Map.of()).location()).isEqualTo(commitment);
        assertThat(ewa.get(gone).status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from delivery_files where id = cast(:id as uuid)")
                        .param("id", gone.substring(gone.length() - 36))
                        .query(Integer.class)
                        .single())
                .as("it is really gone")
                .isZero();
        assertThat(words(ewa.get(commitment))).contains("Ewa): usunięty plik przy wpisie 2,5 h");
        assertThat(ewa.post(gone + "/removal", Map.of()).status()).isEqualTo(404);

        var stays = file(ewa);
        assertThat(magdalena.post(delivery + "/confirmation", seen(magdalena)).status())
                .isEqualTo(303);
        assertThat(words(ewa.get(commitment))).doesNotContain("Usuń na zawsze", "Dodaj plik");
        assertThat(words(ewa.post(stays + "/removal", Map.of())))
                .contains("Odbiorca potwierdził to razem z tym plikiem.");
        assertThat(words(ewa.upload(delivery + "/files", Map.of(), "file", "a.pdf", PDF)))
                .contains("To jest już potwierdzone.");
        assertThat(magdalena.get(stays).status()).isEqualTo(200);

        magdalena.post(delivery + "/confirmation/end", Map.of("reason", "Widać na nim dziecko."));
        assertThat(ewa.post(stays + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(magdalena.get(stays).status()).isEqualTo(404);
    }

    /** A receiver who only reads letters could take nothing back, and nobody can once all is over. */
    @Test
    void who_coordinates_or_administers_removes_a_confirmed_photo_also_when_all_is_over() throws IOException {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", picture("jpeg"));
        var delivery = commitment + "/deliveries/" + found(DELIVERY, ewa.get(commitment));
        ewa.upload(delivery + "/files", Map.of(), "file", "a.pdf", PDF);
        var photo = file(ewa);
        magdalena.post(delivery + "/confirmation", seen(magdalena));
        db.sql("update partnerships set state = 'CLOSED', state_reason = 'Zrobione.' where slug = :slug")
                .param("slug", partnership.split("/")[2])
                .update();

        assertThat(words(ewa.post(photo + "/removal", Map.of()))).contains("osoba koordynująca partnerstwo albo");
        assertThat(words(magdalena.get(commitment))).contains("Usuń na zawsze: Zdjęcie 1", "Usuń na zawsze: PDF 2");
        assertThat(magdalena.post(photo + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(magdalena.get(photo).status()).isEqualTo(404);
        assertThat(words(ewa.get(commitment)))
                .contains("usunięty plik przy wpisie 2,5 h", "potwierdzone")
                .doesNotContain("Ewa): usunięty plik");

        var rest = file(ewa);
        var looksAfter = signedIn("admin");
        assertThat(words(looksAfter.get(commitment))).contains("Usuń na zawsze: PDF 1");
        assertThat(looksAfter.get(rest).status()).isEqualTo(200);
        assertThat(looksAfter.post(rest + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(ewa.get(rest).status()).isEqualTo(404);
        assertThat(looksAfter
                        .post(delivery + "/confirmation/end", Map.of("reason", "Tak"))
                        .status())
                .as("and nothing else")
                .isEqualTo(404);
    }

    @Test
    void what_was_not_seen_is_not_confirmed() throws IOException {
        ewa.post(commitment + "/deliveries", TWO_HOURS);
        var delivery = commitment + "/deliveries/" + found(DELIVERY, ewa.get(commitment));
        var old = seen(magdalena);
        var onTheList = Map.of("seen", found(SEEN, magdalena.get(partnership + "/commitments")));
        assertThat(onTheList).isEqualTo(old);
        ewa.upload(delivery + "/files", Map.of(), "file", "a.jpg", picture("jpeg"));
        changed(magdalena.post(delivery + "/confirmation", old));
        changed(magdalena.post(delivery + "/doubt", with(old, Map.of("reason", "Nic nie było"))));

        var withPhoto = seen(magdalena);
        ewa.post(
                delivery + "/correction",
                Map.of("quantity", "2,5", "words", "dyżur nocny", "reason", "To był inny dyżur"));
        changed(magdalena.post(delivery + "/confirmation", with(withPhoto, Map.of("quantity", "1"))));
        var withWords = seen(magdalena);
        ewa.post(delivery + "/correction", Map.of("quantity", "30", "words", "dyżur nocny", "reason", "Było więcej"));
        changed(magdalena.post(delivery + "/confirmation", withWords));
        changed(magdalena.post(delivery + "/confirmation", Map.of()));
        assertThat(words(magdalena.get(commitment))).doesNotContain("potwierdzone</span>");

        assertThat(magdalena.post(delivery + "/confirmation", seen(magdalena)).status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(commitment))).contains("30 z 40");
    }

    private static void changed(Browser.Page answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(words(answer)).contains("Zgłoszenie zmieniło się, odkąd ta strona została otwarta.", "Tak, dotarło");
    }

    private Map<String, String> seen(Browser who) {
        return Map.of("seen", found(SEEN, who.get(commitment)));
    }

    @Test
    void a_file_that_is_not_there_any_more_is_asked_for_again() {
        var again = ewa.upload(commitment + "/deliveries", Map.of("quantity", ""), "file", "a.pdf", PDF);
        var once = Ids.next().toString();
        var form = with(TWO_HOURS, Map.of("kept", found(KEPT, again), "once", once));
        assertThat(ewa.post(commitment + "/deliveries", form).location()).isEqualTo(commitment);
        assertThat(ewa.post(commitment + "/deliveries", form).location())
                .as("the same form once more")
                .isEqualTo(commitment);

        var lost = ewa.post(
                commitment + "/deliveries", with(form, Map.of("once", Ids.next().toString())));
        assertThat(lost.status()).isEqualTo(422);
        assertThat(words(lost))
                .contains("Twojego pliku już nie mamy.", "value=\"2,5\"")
                .doesNotContain("name=\"kept\"");
        assertThat(words(ewa.get(commitment))).as("noted once").contains("2,5 z 40");
    }

    @Test
    void a_file_that_is_sent_twice_is_added_once() {
        ewa.post(commitment + "/deliveries", TWO_HOURS);
        var delivery = commitment + "/deliveries/" + found(DELIVERY, ewa.get(commitment));
        assertThat(ewa.get(commitment).body())
                .containsPattern("/files\"[^>]*>(?:\\s|<input[^>]*>)*<input[^>]*name=\"once\"");
        var form = Map.of("once", Ids.next().toString());
        ewa.upload(delivery + "/files", form, "file", "a.pdf", PDF);
        assertThat(ewa.upload(delivery + "/files", form, "file", "a.pdf", PDF).location())
                .isEqualTo(commitment);

        assertThat(words(ewa.get(commitment))).contains("PDF 1, 1 kB").doesNotContain("PDF 2");
    }

    @Test
    void ten_files_of_one_person_wait_for_their_forms_and_the_oldest_goes_first() {
        var first = found(KEPT, ewa.upload(commitment + "/deliveries", Map.of("quantity", ""), "file", "a.pdf", PDF));
        for (var each = 0; each < DeliveryFiles.MOST_WAITING; each++) {
            ewa.upload(commitment + "/deliveries", Map.of("quantity", ""), "file", "a.pdf", PDF);
        }

        assertThat(words(ewa.post(commitment + "/deliveries", with(TWO_HOURS, Map.of("kept", first)))))
                .contains("Twojego pliku już nie mamy.");
        assertThat(db.sql(
                                "select count(*) from delivery_files where kept_by is not null group by kept_by order by 1 desc limit 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(DeliveryFiles.MOST_WAITING);
    }

    /** As the database keeps it, five million equal letters are short. */
    @Test
    void a_partnership_does_not_fill_the_disk_of_all() {
        ewa.post(commitment + "/deliveries", TWO_HOURS);
        var delivery = found(DELIVERY, ewa.get(commitment));
        db.sql("""
                insert into delivery_files (id, delivery, kind, content)
                select gen_random_uuid(), cast(:delivery as uuid), 'PDF', convert_to(repeat('a', 5242880), 'UTF8')
                  from generate_series(1, 100)
                """).param("delivery", delivery).update();

        var full = "Zdjęcia i pliki tego partnerstwa zajmują już 500 MB";
        var path = commitment + "/deliveries/" + delivery + "/files";
        assertThat(words(ewa.upload(path, Map.of(), "file", "a.pdf", PDF))).contains(full);
        var refused = ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.pdf", PDF);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains(full, "value=\"2,5\"", "Twój plik już mamy.");
        assertThat(words(ewa.get(commitment))).as("only what came before").contains("2,5 z 40");

        db.sql(
                        "delete from delivery_files where id in (select id from delivery_files where delivery = cast(:id as uuid) limit 1)")
                .param("id", delivery)
                .update();
        assertThat(ewa.upload(path, Map.of(), "file", "a.pdf", PDF).location()).isEqualTo(commitment);
    }

    @Test
    void who_does_not_speak_for_the_giver_touches_no_file() {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.pdf", PDF);
        var file = file(ewa);
        var other = signedIn(speakers.speaker("Wanda", WELFARE));

        assertThat(words(other.get(commitment))).doesNotContain("Usuń na zawsze", "Dodaj plik");
        assertThat(words(other.post(file + "/removal", Map.of()))).contains("Może to zrobić tylko osoba");
        assertThat(words(other.upload(file.replaceFirst("/[^/]+$", ""), Map.of(), "file", "a.pdf", PDF)))
                .contains("Może to zrobić tylko osoba");
        assertThat(ewa.get(file).status()).isEqualTo(200);
    }

    /** Whoever can be seen on a photo may ask for that at any time. */
    @Test
    void a_file_can_still_be_removed_when_all_is_over() throws IOException {
        ewa.upload(commitment + "/deliveries", TWO_HOURS, "file", "a.jpg", picture("jpeg"));
        var file = file(ewa);
        db.sql("update partnerships set state = 'CLOSED', state_reason = 'Zrobione.' where slug = :slug")
                .param("slug", partnership.split("/")[2])
                .update();

        assertThat(words(ewa.get(commitment)))
                .contains("Usuń na zawsze: Zdjęcie 1")
                .doesNotContain("Dodaj plik");
        assertThat(ewa.upload(file.replaceFirst("/[^/]+$", ""), Map.of(), "file", "a.pdf", PDF)
                        .status())
                .isEqualTo(409);
        assertThat(ewa.post(file + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(ewa.get(file).status()).isEqualTo(404);
    }

    @Test
    void a_file_that_waits_for_its_form_belongs_to_what_we_know_of_its_sender() {
        ewa.upload(commitment + "/deliveries", Map.of("quantity", ""), "file", "a.pdf", PDF);

        assertThat(words(ewa.get("/account/data"))).contains("Plik, który czeka na wysłanie formularza");
    }

    private String file(Browser who) {
        var page = who.get(commitment);
        return commitment + "/deliveries/" + found(DELIVERY, page) + "/files/" + found(FILE, page);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** With the notes that a camera leaves in a photo. */
    private static byte[] withPlace(byte[] jpeg) {
        var place = ascii("Exif\0\0" + WHERE_IT_WAS);
        var file = ByteBuffer.allocate(jpeg.length + 4 + place.length);
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (place.length + 2));
        file.put(place).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
