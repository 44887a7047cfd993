using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Reads how the fields of a form are written (<c>encoding</c>).</summary>
/// <param name="scope">The contract.</param>
internal sealed class FieldBuilder(ContractScope scope)
{
    private static readonly Dictionary<string, ParameterStyle> _styles = new(StringComparer.Ordinal)
    {
        ["form"] = ParameterStyle.Form,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited,
        ["pipeDelimited"] = ParameterStyle.PipeDelimited,
        ["deepObject"] = ParameterStyle.DeepObject,
    };

    /// <summary>Reads the fields.</summary>
    /// <param name="media">The body.</param>
    /// <returns>The fields that are not written the usual way, in the order of the contract.</returns>
    public IEnumerable<FieldModel> Of(OpenApiMediaType media)
    {
        if (media.Node["encoding"] is not SpecMapping encoding)
        {
            return [];
        }

        var kind = MediaTypes.KindOf(media);
        if (kind is not (MediaKind.Form or MediaKind.Multipart))
        {
            scope.Problems.Report(CallRules.EncodingIgnored, encoding.Position, "encoding", media.Name, "only a form has fields");
            return [];
        }

        return encoding.Members
            .Select(member => member.Value is SpecMapping field ? Field(member.Key.Value, field, kind) : null)
            .OfType<FieldModel>();
    }

    private FieldModel? Field(string name, SpecMapping node, MediaKind kind)
    {
        if (node.Member("headers") is { } headers)
        {
            Tell(headers.Key, name, "a part has no headers but its own");
        }

        var mediaType = MediaType(DocumentationReader.Text(node["contentType"]));
        var style = kind is MediaKind.Form ? Style(name, node) : null;
        foreach (var member in node.Members.Where(member => kind is MediaKind.Multipart && member.Key.Value is "style" or "explode" or "allowReserved"))
        {
            Tell(member.Key, name, "a part is sent as its media type says");
        }

        var explode = node["explode"] is SpecScalar { Value: var written } ? written == "true" : style == ParameterStyle.Form;
        return style is null && mediaType is null ? null : new(name, mediaType, style, explode, node["allowReserved"] is SpecScalar { Value: "true" });
    }

    // Any of the three says that the field is spelled like a parameter of the query.
    private ParameterStyle? Style(string name, SpecMapping node)
    {
        if (node.Member("style") is { } member)
        {
            if (DocumentationReader.Text(member.Value) is { } word && _styles.TryGetValue(word, out var style))
            {
                return style;
            }

            Tell(member.Key, name, "a form knows form, spaceDelimited, pipeDelimited and deepObject");
        }

        return node["explode"] is null && node["allowReserved"] is null ? null : ParameterStyle.Form;
    }

    // Several, or a range, are for the caller to choose from.
    private static string? MediaType(string? written) =>
        written is not null && written.IndexOfAny([',', '*']) < 0 && Reading.HttpGrammar.IsMediaType(written) ? written : null;

    private void Tell(SpecScalar keyword, string name, string reason) =>
        scope.Problems.Report(CallRules.EncodingIgnored, keyword.Position, keyword.Value, name, reason);
}
