using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>A union as Kiota's own generator writes it: a text, or a generated model.</summary>
internal sealed class CratePick : IParsable, IComposedTypeWrapper
{
    public string? Text { get; private set; }

    public Part? Part { get; private set; }

    public static CratePick CreateFromDiscriminatorValue(IParseNode node) =>
        node.GetStringValue() is { } text ? new() { Text = text } : new() { Part = Part.CreateFromDiscriminatorValue(node) };

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
        (Part as IParsable)?.GetFieldDeserializers() ?? new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal);

    public void Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue(null, Text);
        writer.WriteObjectValue(null, Part);
    }
}
