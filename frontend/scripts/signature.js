/*
 * The field in which a signature is drawn: with finger, pen or mouse, or by keyboard (arrows move the pen, space puts it
 * on or off the paper, Backspace takes the last line away). Its property "drawing" is the strokes on a field of 600 by 200.
 */
(() => {
  if (customElements.get('signature-area')) return;
  const WIDTH = 600;
  const HEIGHT = 200;
  const STEP = 8;
  const NEAR = 2;
  const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const within = (value, most) => Math.max(0, Math.min(most, Math.round(value)));

  class SignatureArea extends HTMLElement {
    constructor() {
      super();
      this.strokes = [];
      this.pen = { x: 60, y: 120, down: false, keys: false };
    }

    connectedCallback() {
      if (this.canvas) return;
      this.canvas = document.createElement('canvas');
      this.canvas.width = WIDTH * 2;
      this.canvas.height = HEIGHT * 2;
      this.state = document.createElement('span');
      this.state.className = 'only-spoken';
      this.state.setAttribute('aria-live', 'polite');
      this.append(this.canvas, this.state);
      this.canvas.addEventListener('pointerdown', (event) => this.begin(event));
      this.canvas.addEventListener('pointermove', (event) => this.go(event));
      ['pointerup', 'pointercancel'].forEach((end) => this.canvas.addEventListener(end, () => this.lift()));
      this.addEventListener('keydown', (event) => this.key(event));
      this.addEventListener('blur', () => { this.pen.keys = false; this.lift(); this.paint(); });
      this.paint();
    }

    get drawing() {
      return this.strokes.filter((stroke) => stroke.length > 1)
        .map((stroke) => stroke.map((point) => point.join(',')).join(' ')).join(';');
    }

    set drawing(text) {
      this.strokes = (text || '').split(';').filter(Boolean)
        .map((stroke) => stroke.split(' ').map((point) => point.split(',').map(Number)));
      this.pen.down = false;
      this.paint();
    }

    at(event) {
      const box = this.canvas.getBoundingClientRect();
      return [within((event.clientX - box.left) * WIDTH / box.width, WIDTH),
        within((event.clientY - box.top) * HEIGHT / box.height, HEIGHT)];
    }

    begin(event) {
      event.preventDefault();
      this.focus({ preventScroll: true });
      this.canvas.setPointerCapture(event.pointerId);
      this.pen.down = true;
      this.pen.keys = false;
      this.strokes.push([this.at(event)]);
    }

    go(event) {
      if (!this.pen.down || this.pen.keys) return;
      const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [event];
      (all.length ? all : [event]).forEach((one) => this.add(this.at(one)));
      this.paint();
    }

    add(point) {
      const stroke = this.strokes[this.strokes.length - 1];
      const last = stroke[stroke.length - 1];
      if (Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) stroke.push(point);
    }

    lift() {
      if (!this.pen.down) return;
      this.pen.down = false;
      this.changed();
    }

    key(event) {
      const move = MOVES[event.key];
      if (!move && event.key !== ' ' && event.key !== 'Backspace') return;
      event.preventDefault();
      this.pen.keys = true;
      if (event.key === 'Backspace') {
        this.pen.down = false;
        this.strokes.pop();
        this.changed();
        this.say(this.strokes.length ? 'up' : 'empty');
      } else if (move) {
        this.pen.x = within(this.pen.x + move[0] * STEP, WIDTH);
        this.pen.y = within(this.pen.y + move[1] * STEP, HEIGHT);
        if (this.pen.down) this.add([this.pen.x, this.pen.y]);
      } else if (this.pen.down) {
        this.lift();
        this.say('up');
      } else {
        this.pen.down = true;
        this.strokes.push([[this.pen.x, this.pen.y]]);
        this.say('down');
      }
      this.paint();
    }

    say(key) {
      this.state.textContent = this.dataset[key];
    }

    changed() {
      this.paint();
      this.dispatchEvent(new CustomEvent('drawing-changed', { bubbles: true }));
    }

    paint() {
      if (!this.canvas) return;
      const ink = getComputedStyle(this).color;
      const brush = this.canvas.getContext('2d');
      brush.setTransform(2, 0, 0, 2, 0, 0);
      brush.clearRect(0, 0, WIDTH, HEIGHT);
      brush.strokeStyle = ink;
      brush.fillStyle = ink;
      brush.lineWidth = 3;
      brush.lineJoin = 'round';
      brush.lineCap = 'round';
      this.strokes.forEach((stroke) => {
        brush.beginPath();
        stroke.forEach((point, i) => (i ? brush.lineTo(point[0], point[1]) : brush.moveTo(point[0], point[1])));
        brush.stroke();
      });
      if (this.pen.keys) {
        brush.beginPath();
        brush.arc(this.pen.x, this.pen.y, this.pen.down ? 4 : 6, 0, 2 * Math.PI);
        if (this.pen.down) brush.fill();
        else brush.stroke();
      }
    }
  }

  customElements.define('signature-area', SignatureArea);
})();
