using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>The server stores no empty object below an object; arrays are left as they are.</summary>
internal static class Minimizing
{
    /// <summary>The value as it is stored, or false where nothing of it is.</summary>
    public static bool TryMinimize(JsonNode? node, out JsonNode? stored)
    {
        stored = node?.DeepClone();
        if (stored is JsonObject document)
        {
            Minimize(document);
            return document.Count > 0;
        }

        return true;
    }

    private static void Minimize(JsonObject document)
    {
        foreach (var (name, child) in document.ToList())
        {
            if (child is JsonObject inner)
            {
                Minimize(inner);
                if (inner.Count == 0)
                {
                    document.Remove(name);
                }
            }
        }
    }
}
