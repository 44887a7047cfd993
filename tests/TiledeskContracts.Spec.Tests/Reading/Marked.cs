using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>A contract's text in which ⟦ and ⟧ mark a token whose place a test asks for.</summary>
internal sealed class Marked
{
    private Marked(string text, SpecPosition token)
    {
        Text = text;
        Token = token;
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    /// <summary>The place of the marked token.</summary>
    public SpecPosition Token { get; }

    public static Marked Of(string marked)
    {
        var offset = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        Assert.True(offset >= 0 && end >= offset, "The text marks no token.");
        var before = marked[..offset];
        var line = before.Count(static character => character == '\n') + 1;
        var column = offset - before.LastIndexOf('\n');
        return new Marked(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), new SpecPosition(offset, line, column, end - offset));
    }

    public static ContractReading Read(string text, string path = "contract.yaml", ReadingLimits? limits = null) =>
        DocumentReader.Read(new ContractSource(path, text, new ContractOptions()), limits ?? ReadingLimits.Default, TestContext.Current.CancellationToken);
}
