package nl.werkzaak.tweedespoor.approval;

import java.util.UUID;

/**
 * What somebody asks a second person to let pass.
 *
 * @param subjectVersion of the subject that is asked about; an approval of another version does not count
 * @param title          names the subject, for staff
 * @param reason         why it should pass, for the approver
 * @param path           the subject's own page in the portal
 */
public record ApprovalRequest(
        ApprovalKind kind, UUID subject, long subjectVersion, String title, String reason, String path) {}
