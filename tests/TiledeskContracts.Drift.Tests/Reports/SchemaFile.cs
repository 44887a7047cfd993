using NJsonSchema;

namespace TiledeskContracts.Drift.Tests.Reports;

/// <summary>A JSON schema of a file, asked by another hand than ours.</summary>
internal static class SchemaFile
{
    /// <summary>What a text is not that the schema asks for.</summary>
    /// <param name="file">The schema's path below the tests' folder.</param>
    /// <param name="json">The text.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string file, string json)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, file), TestContext.Current.CancellationToken);
        return [.. schema.Validate(json).Select(static problem => problem.ToString())];
    }
}
