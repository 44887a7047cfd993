using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>A place in a recorded body, and what the contract says of it.</summary>
/// <param name="Path">Names and indices from the body's root.</param>
/// <param name="Owner">The pointer of the schema of the object around it, or of the object itself where <paramref name="Member"/> is null.</param>
/// <param name="Member">The member's name; null for an object.</param>
/// <param name="Schema">What the contract says, references followed.</param>
/// <param name="Type">The JSON type that it says; null for any.</param>
/// <param name="IsRequired">Whether the contract requires the member.</param>
/// <param name="IsNullable">Whether the contract allows null.</param>
internal sealed record AnswerPlace(IReadOnlyList<object> Path, string Owner, string? Member, JsonObject Schema, string? Type, bool IsRequired, bool IsNullable)
{
    /// <summary>The place in the contract.</summary>
    public string Pointer => Member is null ? Owner : $"{Owner}/properties/{Member}";

    /// <summary>Whether values of an enumeration stand here, be they others.</summary>
    public bool IsEnum => (Schema["anyOf"]?[0]?["enum"] ?? Schema["enum"]) is not null;

    /// <summary>The body with another value in the place; the place's object without its member where there is none.</summary>
    public JsonNode With(JsonNode body, JsonNode? value, bool isGone = false)
    {
        var copy = body.DeepClone();
        var holder = Path.SkipLast(1).Aggregate(copy, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        if (isGone)
        {
            ((JsonObject)holder).Remove((string)Path[^1]);
        }
        else
        {
            holder[(string)Path[^1]] = value;
        }

        return copy;
    }

    /// <summary>The body with one more member in the place's object.</summary>
    public JsonNode WithMore(JsonNode body, string name, JsonNode? value)
    {
        var copy = body.DeepClone();
        var holder = (JsonObject)Path.Aggregate(copy, static (node, step) => step is int index ? node[index]! : node[(string)step]!);
        holder[name] = value;
        return copy;
    }
}
