package nl.werkzaak.tweedespoor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.werkzaak.tweedespoor.document.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    @ParameterizedTest
    @ValueSource(strings = {"0,0 600,200", "10,20 12,24 90,20;40,20 44,30", "0,0 60,0", "5,5;5,5 5,66"})
    void readsWhatItWrites(String text) {
        assertThat(Drawing.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "10,10", "10,10;200,100;300,50", "0,0 59,0", "10,10 12,10 14,10"})
    void isNotASlipOfThePen(String text) {
        assertThatThrownBy(() -> Drawing.parse(text)).hasMessage("agreement.refusal.drawingEmpty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "601,0 0,0",
                "0,201 0,0",
                "-1,0 90,90",
                "1.5,2 90,90",
                "0,0 90",
                "0,0  90,90",
                "0,0;;90,90",
                "<svg onload=alert(1)>",
                "0,0 90,90;",
                "9999,0 0,0"
            })
    void takesNothingButLinesOnTheField(String text) {
        assertThatThrownBy(() -> Drawing.parse(text)).hasMessage("agreement.refusal.drawing");
    }

    @Test
    void isNeverEndless() {
        assertThatThrownBy(() -> Drawing.parse("0,0" + " 600,200".repeat(5_000)))
                .hasMessage("agreement.refusal.drawing");
    }

    @Test
    void standsUprightOnPaper() {
        var figure = Drawing.parse("0,0 0,200;600,200 0,200").figure("Getekend");
        assertThat(figure.width()).isEqualTo(180, within(0.01f));
        assertThat(figure.height()).isEqualTo(60, within(0.01f));
        assertThat(figure.shapes()).hasSize(2);
        var down = (Shape.Line) figure.shapes().getFirst();
        assertThat(down.y1()).isEqualTo(60, within(0.01f));
        assertThat(down.y2()).isZero();
        assertThat(((Shape.Line) figure.shapes().getLast()).x1()).isEqualTo(180, within(0.01f));
    }
}
