/** How often the bell rings while an emergency waits to be taken, in ms. */
const every = 15_000;

/** The bell for emergencies that nobody has taken (TK12). A browser lets a page sound only after it was touched once, unless it was started as a kiosk that may. */
export class Bell {
  private readonly audio = new AudioContext();
  private rung = 0;
  private known = new Set<string>();

  constructor() {
    addEventListener('pointerdown', () => void this.audio.resume());
    addEventListener('keydown', () => void this.audio.resume());
  }

  /** Whether the page must be touched before it may sound. */
  silent(): boolean {
    return this.audio.state !== 'running';
  }

  /** Rings at once for an emergency that is new, and again and again while any waits. */
  ring(waiting: string[]): void {
    const fresh = waiting.some((id) => !this.known.has(id));
    this.known = new Set(waiting);
    if (waiting.length === 0 || this.silent() || (!fresh && Date.now() - this.rung < every)) return;
    this.rung = Date.now();
    for (let i = 0; i < 3; i++) this.tone(i % 2 ? 660 : 880, this.audio.currentTime + i * 0.35);
  }

  private tone(hertz: number, at: number): void {
    const tone = new OscillatorNode(this.audio, { frequency: hertz, type: 'triangle' });
    const level = new GainNode(this.audio, { gain: 0 });
    level.gain.setTargetAtTime(0.5, at, 0.01);
    level.gain.setTargetAtTime(0, at + 0.25, 0.03);
    tone.connect(level).connect(this.audio.destination);
    tone.start(at);
    tone.stop(at + 0.5);
  }
}
