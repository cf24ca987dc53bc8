// One choice out of many: the browser's own list, which every phone shows in its own way.

interface SelectProps {
  /** Also its id. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What is sent, and what is read. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

export function Select({ name, label, value, choices }: SelectProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} class="medium">
        {choices.map(([choice, words]) => (
          <option value={choice} selected={choice === value}>{words}</option>
        ))}
      </select>
    </div>
  );
}
