using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>The part of a location that the server keeps.</summary>
internal static class LocationFields
{
    private static readonly string[] _texts = ["country", "region", "city", "streetAddress", "zipcode", "ipAddress"];

    public static JsonObject? Stored(JsonNode? location)
    {
        if (location is not JsonObject given)
        {
            return null;
        }

        // A geometry is always there, with empty coordinates where none were given.
        var geometry = new JsonObject { ["coordinates"] = (given["geometry"] as JsonObject)?["coordinates"]?.DeepClone() ?? new JsonArray() };
        if ((given["geometry"] as JsonObject)?["type"] is { } type)
        {
            geometry["type"] = type.DeepClone();
        }

        var stored = new JsonObject { ["geometry"] = geometry };
        foreach (var name in _texts)
        {
            if (given.TryGetPropertyValue(name, out var text))
            {
                stored[name] = text?.DeepClone();
            }
        }

        return stored;
    }
}
