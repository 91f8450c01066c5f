package nl.werkzaak.tweedespoor.site.api;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.poortwachter.Band;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.poortwachter.SickCase;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes a timeline as JSON; names and order are a contract (docs/api.md). Field by field, since binding the same
 * records by reflection took ten times as long as reckoning the dates.
 */
final class TimelineWriter {
    private static final int USUAL_LENGTH = 9_000;
    private static final SerializableString FIRST_SICK_DAY = name("firstSickDay");
    private static final SerializableString RECOVERED = name("recovered");
    private static final SerializableString LAST_PAID_DAY = name("lastPaidDay");
    private static final SerializableString FIRST_WIA_DAY = name("firstWiaDay");
    private static final SerializableString EARLIEST = name("earliest");
    private static final SerializableString DUE = name("due");
    private static final SerializableString LATEST = name("latest");
    private static final SerializableString REASONS = name("reasons");
    private static final SerializableString KEY = name("key");
    private static final SerializableString WEEK = name("week");
    private static final SerializableString FROM = name("from");
    private static final SerializableString DATE = name("date");
    private static final SerializableString SAFE_DATE = name("safeDate");

    private static final int ISO_LENGTH = 10;

    private final char[] iso = new char[ISO_LENGTH];
    private final WrittenWords words;
    private final JsonGenerator json;

    private TimelineWriter(WrittenWords words, JsonGenerator json) {
        this.words = words;
        this.json = json;
    }

    static byte[] bytes(LocalDate firstSickDay, TimelineResult result, WrittenWords words) {
        var bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (var json = ApiJson.MAPPER.createGenerator(bytes)) {
            new TimelineWriter(words, json).write(firstSickDay, result);
        }
        return bytes.toByteArray();
    }

    private void write(LocalDate firstSickDay, TimelineResult result) {
        json.writeStartObject();
        date(FIRST_SICK_DAY, firstSickDay);
        json.writeName("cases");
        json.writeStartArray();
        result.cases().forEach(this::sickCase);
        json.writeEndArray();
        json.writeName("duties");
        json.writeStartArray();
        result.duties().forEach(this::duty);
        json.writeEndArray();
        json.writeName("secondTrack");
        band(result.secondTrack());
        date(LAST_PAID_DAY, result.lastPaidDay());
        date(FIRST_WIA_DAY, result.firstWiaDay());
        json.writeEndObject();
    }

    private void sickCase(SickCase sick) {
        json.writeStartObject();
        date(FIRST_SICK_DAY, sick.firstSickDay());
        texts(RECOVERED, sick.recovered().stream().map(ApiDates::text).toList());
        json.writeEndObject();
    }

    private void duty(Duty duty) {
        var rule = duty.rule();
        json.writeStartObject();
        json.writeName(KEY);
        json.writeString(rule.key());
        json.writeName(WEEK);
        json.writeNumber(duty.week());
        date(FROM, duty.from());
        date(DATE, duty.date());
        date(SAFE_DATE, duty.safeDate());
        json.writeRaw(words.of(rule));
        json.writeEndObject();
    }

    private void band(Band band) {
        json.writeStartObject();
        date(EARLIEST, band.earliest());
        date(DUE, band.due());
        date(LATEST, band.latest());
        texts(REASONS, band.reasonKeys().stream().map(words::text).toList());
        json.writeEndObject();
    }

    private static SerializableString name(String name) {
        return new SerializedString(name);
    }

    private void date(SerializableString name, @Nullable LocalDate day) {
        json.writeName(name);
        if (day == null) {
            json.writeNull();
        } else {
            json.writeString(written(day), 0, ISO_LENGTH);
        }
    }

    /** As {@code LocalDate.toString} of a year with four digits, which took half of the time of an answer. */
    private char[] written(LocalDate day) {
        digits(day.getYear() / 100, 0);
        digits(day.getYear() % 100, 2);
        iso[4] = '-';
        digits(day.getMonthValue(), 5);
        iso[7] = '-';
        digits(day.getDayOfMonth(), 8);
        return iso;
    }

    private void digits(int number, int at) {
        iso[at] = (char) ('0' + number / 10);
        iso[at + 1] = (char) ('0' + number % 10);
    }

    private void texts(SerializableString name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
