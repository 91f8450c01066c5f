-- The day by whose rates an order's cost was computed: what a coach's hours were planned at.
ALTER TABLE customer_order ADD COLUMN priced_on DATE NULL AFTER cost_cents;

UPDATE customer_order o LEFT JOIN quote q ON q.id = o.quote_id
SET o.priced_on = DATE(COALESCE(q.sent_at, o.placed_at));

ALTER TABLE customer_order ADD INDEX ix_customer_order_margin (status, package_code);
