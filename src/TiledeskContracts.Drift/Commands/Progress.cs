using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Says at a terminal what the tool is at; nothing where nobody watches.</summary>
/// <param name="surroundings">Where to.</param>
internal sealed class Progress(Surroundings surroundings)
{
    private const string Clear = "\r\u001b[K";
    private const int Longest = 70;

    /// <summary>Says it in place of what was said before.</summary>
    /// <param name="words">What the tool is at.</param>
    public void Say(string words)
    {
        if (surroundings.IsWatched)
        {
            var text = TerminalText.Of(words);
            surroundings.Error.Write($"{Clear}{(text.Length > Longest ? text[..Longest] : text)} …");
        }
    }

    /// <summary>Takes away what was said.</summary>
    public void End()
    {
        if (surroundings.IsWatched)
        {
            surroundings.Error.Write(Clear);
        }
    }
}
