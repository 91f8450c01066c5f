package nl.werkzaak.tweedespoor.document.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.werkzaak.tweedespoor.document.SealReport;
import nl.werkzaak.tweedespoor.document.SealReport.State;
import nl.werkzaak.tweedespoor.document.SealRequest;
import nl.werkzaak.tweedespoor.document.SealStamps;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.document.VeraPdf;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture.Kit;
import nl.werkzaak.tweedespoor.document.internal.seal.TimestampServer.Mood;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Level T with an authority of the test's own; what becomes of a seal when that authority is away (ADR 32). */
class TimestampTest {
    private static final Instant NOW = SealFixture.NOW;
    private static final Instant STAMPED = NOW.plusSeconds(7);
    private static final SealRequest REQUEST =
            new SealRequest("Werkzaak Rivierenland", "Overeenkomst aangeboden", NOW, "werkzaak");
    private static final byte[] PDF =
            new TaggedPdf(Clock.fixed(NOW, ZoneOffset.UTC)).bytes(new HouseStyleSample().document());

    @TempDir
    Path folder;

    private final Hand clock = new Hand();
    private TimestampServer authority;
    private Kit kit;

    @BeforeEach
    void opens() throws Exception {
        authority = new TimestampServer(STAMPED);
        kit = SealFixture.stamping(folder, authority.address(), authority.root(), clock);
    }

    @AfterEach
    void closes() {
        authority.close();
    }

    @Test
    void sealsAtLevelT() {
        var sealed = kit.seal(PDF, REQUEST);

        assertThat(Dss.levels(sealed, kit.certificate(), authority.root()))
                .containsExactly(SignatureLevel.PAdES_BASELINE_T);
        assertThat(Dss.verdicts(sealed, kit.certificate(), authority.root())).containsExactly(Indication.TOTAL_PASSED);
        var seal = kit.inspect(sealed).seals().getFirst();
        assertThat(kit.inspect(sealed).state()).isEqualTo(State.VALID);
        assertThat(seal.time()).isEqualTo(NOW);
        assertThat(seal.stamped()).isEqualTo(STAMPED);
        assertThat(kit.authority().stamps()).isEqualTo(new SealStamps(true, 0, null));
        assertThat(VeraPdf.faults(sealed)).isEmpty();
    }

    /** It is no part of what is signed: whoever takes it out leaves a whole seal of level B, in bytes that we do not keep. */
    @Test
    void tellsNoTimeStampedOnceTheStampWasTakenOut() throws Exception {
        var sealed = kit.seal(PDF, REQUEST);
        assertThat(kit.inspect(sealed).seals().getFirst().stamped()).isEqualTo(STAMPED);
        var place = RawSignature.in(sealed, 5).getFirst();
        var cms = new CMSSignedData(place.signed(), place.der().orElseThrow());
        var bare = SignerInformation.replaceUnsignedAttributes(Cms.signer(cms), null);
        var der = CMSSignedData.replaceSigners(cms, new SignerInformationStore(List.of(bare)))
                .toASN1Structure()
                .getEncoded("DER");
        var stripped = sealed.clone();
        Arrays.fill(stripped, place.first() + 1, place.second() - 1, (byte) '0');
        var hex = Bytes.of(HexFormat.of().formatHex(der));
        System.arraycopy(hex, 0, stripped, place.first() + 1, hex.length);

        assertThat(stripped).isNotEqualTo(sealed);
        assertThat(kit.inspect(stripped).state()).isEqualTo(State.VALID);
        assertThat(kit.inspect(stripped).seals().getFirst().stamped()).isNull();
    }

    @Test
    void provesNoTimeByAnAuthorityThatNobodyTrusts() {
        var sealed = SealFixture.stamping(folder, authority.address(), null, clock);
        var report = sealed.inspect(sealed.seal(PDF, REQUEST));
        assertThat(report.state()).isEqualTo(State.VALID);
        assertThat(report.seals().getFirst().stamped()).isNull();
    }

    @Test
    void trustsTheAuthorityByItsOwnCertificateToo() {
        var direct = SealFixture.stamping(folder, authority.address(), authority.certificate(), clock);
        assertThat(direct.inspect(direct.seal(PDF, REQUEST)).seals().getFirst().stamped())
                .isEqualTo(STAMPED);
    }

    /** The signature's own place lies outside the bytes it signs, and no bit of it may change unseen either. */
    @Test
    void noticesAnyChangedBitOfSealAndStamp() {
        var place = RawSignature.in(kit.seal(PDF, REQUEST), 5).getFirst();
        var der = place.der().orElseThrow();
        var own = kit.key().own();
        assertThat(Cms.read(der, place.signed(), own).orElseThrow().intact()).isTrue();
        for (int i = 0; i < der.length; i++) {
            for (var bit : bits(der[i], i)) {
                var changed = der.clone();
                changed[i] ^= (byte) (1 << bit);
                var unseen = Bytes.derLength(changed) == der.length
                        && Cms.read(changed, place.signed(), own)
                                .filter(Cms::intact)
                                .isPresent();
                assertThat(unseen).as("bit %d of byte %d", bit, i).isFalse();
            }
        }
    }

    /** One in turn; all of what may be the tag of a part, which a lenient reader takes for another. */
    private static int[] bits(byte value, int position) {
        var tag = (value & 0xFC) == 0xA0 || value == 0x04 || value == 0x30 || value == 0x31;
        return tag ? new int[] {0, 1, 2, 3, 4, 5, 6, 7} : new int[] {position % 8};
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, mode = Mode.EXCLUDE, names = "WELL")
    void sealsAtLevelBWhileTheAuthorityIsAway(Mood mood) {
        authority.is(mood);
        var before = System.nanoTime();
        var sealed = kit.seal(PDF, REQUEST);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(Dss.levels(sealed, kit.certificate())).containsExactly(SignatureLevel.PAdES_BASELINE_B);
        assertThat(Dss.verdicts(sealed, kit.certificate())).containsExactly(Indication.TOTAL_PASSED);
        assertThat(kit.inspect(sealed).state()).isEqualTo(State.VALID);
        assertThat(kit.inspect(sealed).seals())
                .extracting(SealReport.Set::stamped)
                .containsOnlyNulls();
        assertThat(kit.authority().stamps()).isEqualTo(new SealStamps(true, 1, NOW));
    }

    @Test
    void sealsWithoutAnybodyAtThatAddress() {
        var alone = SealFixture.stamping(folder, URI.create("http://localhost:1/tsa"), null, clock);
        assertThat(alone.inspect(alone.seal(PDF, REQUEST)).state()).isEqualTo(State.VALID);
        assertThat(alone.authority().stamps().isAway()).isTrue();
    }

    @Test
    void leavesTheAuthorityAloneForAMinuteAndForgetsTheAlarmWhenItIsBack() {
        authority.is(Mood.FAILING);
        kit.seal(PDF, REQUEST);
        kit.seal(PDF, REQUEST);
        assertThat(authority.asked()).isEqualTo(1);
        assertThat(kit.authority().stamps()).isEqualTo(new SealStamps(true, 2, NOW));

        authority.is(Mood.WELL);
        clock.now = NOW.plus(TimestampAuthority.PAUSE);
        var sealed = kit.seal(PDF, REQUEST);
        assertThat(authority.asked()).isEqualTo(2);
        assertThat(kit.inspect(sealed).seals().getFirst().stamped()).isEqualTo(STAMPED);
        assertThat(kit.authority().stamps().isAway()).isFalse();
    }

    private static final class Hand extends Clock {
        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
