namespace TiledeskContracts.Quickstart;

/// <summary>Prints steps as a person would like to read them: what was done, then what came of it.</summary>
/// <param name="output">Where to print.</param>
internal sealed class Narrator(TextWriter output)
{
    private int _step;

    /// <summary>Prints a heading.</summary>
    public void Title(string text) => output.WriteLine($"{text}{Environment.NewLine}{new string('-', text.Length)}");

    /// <summary>Prints a numbered step.</summary>
    public void Step(string action, string outcome) => output.WriteLine($"{++_step,3}. {action,-34} {outcome}");

    /// <summary>Prints a line that belongs to the step above.</summary>
    public void Detail(string text) => output.WriteLine($"       {text}");
}
