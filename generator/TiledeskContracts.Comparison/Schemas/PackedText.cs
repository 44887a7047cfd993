namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What a text holds.</summary>
/// <param name="Format">Its format, or null.</param>
/// <param name="Encoding">How it is encoded, or null.</param>
/// <param name="Media">The media type of what is encoded, or null.</param>
internal sealed record PackedText(string? Format, string? Encoding, string? Media)
{
    /// <summary>Encoding and media type in words, or null.</summary>
    public string? Content => (Encoding, Media) switch
    {
        (null, null) => null,
        (null, _) => Media,
        (_, null) => Encoding,
        _ => Media + " as " + Encoding,
    };

    /// <summary>What a schema says of its texts.</summary>
    /// <param name="schema">The schema.</param>
    public static PackedText Of(EffectiveSchema schema) =>
        new(schema.First("format").Value, schema.First("contentEncoding").Value, schema.First("contentMediaType").Value);

    /// <summary>The same, formats of OpenAPI 3.0 as 3.1 spells them.</summary>
    public PackedText Spelled() => this switch
    {
        { Format: "byte", Encoding: null } => new PackedText(null, "base64", Media),
        { Format: "binary", Encoding: null, Media: null } => new PackedText(null, null, "application/octet-stream"),
        _ => this,
    };
}
