using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What the server sends when it calls, and what it takes for an answer: directions are the other way round.</summary>
internal static class PayloadComparer
{
    private static readonly string[] _words = ["description", "summary", "example", "examples", "schema"];

    /// <summary>Compares it.</summary>
    /// <param name="operation">The operation that differences belong to.</param>
    /// <param name="old">The old call.</param>
    /// <param name="now">The new one.</param>
    /// <param name="what">What people call it.</param>
    public static void Compare(OperationComparison operation, ComparedOperation old, ComparedOperation now, string what)
    {
        var (before, after) = (old.Node["requestBody"].Resolved(), now.Node["requestBody"].Resolved());
        if (ShapeOf(old, before) != ShapeOf(now, after))
        {
            operation.Report(OperationRules.WebhookPayloadChanged, $"What the {what} sends changed.", old.Node, now.Node, WireDirection.Response);
        }

        CompareContent(operation, before, after, WireDirection.Response);
        foreach (var response in old.Node["responses"].Members)
        {
            CompareContent(operation, response.Value.Resolved(), now.Node["responses"][response.Key].Resolved(), WireDirection.Request);
        }
    }

    private static void CompareContent(OperationComparison operation, Part old, Part now, WireDirection direction)
    {
        foreach (var pair in new MediaPairs(old["content"], now["content"], static (before, after) => before.IsLike(after)).Both)
        {
            operation.Compare(pair.Old["schema"], pair.New["schema"], direction);
        }
    }

    // All but the schemas, which are compared by themselves.
    private static string ShapeOf(ComparedOperation call, Part body)
    {
        var media = body["content"].Members.Select(static media => new MediaName(media.Key).Type + (media.Value["schema"].Exists ? " typed" : "")).OrderBy(static name => name, StringComparer.Ordinal);
        var parameters = ComparedParameter.Of(call).Select(static one => CanonicalText.Of(one.Node.Node, _words.Contains)).OrderBy(static text => text, StringComparer.Ordinal);
        return string.Join("\n", [body.Exists ? "body" : "none", body.Is("required") ? "required" : "", .. media, "", .. parameters]);
    }
}
