-- The longest referral has 27 letters.
ALTER TABLE employer MODIFY referred_by VARCHAR(40) NOT NULL;
ALTER TABLE pending_registration MODIFY referred_by VARCHAR(40) NOT NULL;
