using System.Text;

namespace TiledeskContracts.Drift.Pages;

/// <summary>A file of markup with slots, <c>{{name}}</c>, that are filled.</summary>
internal sealed class HtmlTemplate
{
    // Literal texts and slots in turns.
    private readonly string[] _pieces;

    private HtmlTemplate(string text) => _pieces = text.Split(["{{", "}}"], StringSplitOptions.None);

    /// <summary>The template of a name.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static HtmlTemplate Named(string name) => new(ToolAsset.Text(name + ".html"));

    /// <summary>The template with its slots filled.</summary>
    /// <param name="values">What goes into each slot; each is used, and none is missing.</param>
    public Html Fill(params ReadOnlySpan<(string Name, Html Value)> values)
    {
        var markup = new StringBuilder();
        for (var index = 0; index < _pieces.Length; index++)
        {
            markup.Append(index % 2 == 0 ? _pieces[index] : ValueOf(_pieces[index], values));
        }

        return new Html(markup.ToString());
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, Html Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value.Markup;
            }
        }

        throw new InvalidOperationException($"Nothing was given for '{name}'.");
    }
}
