using System.Text.Json;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Objects of more members than one word has bits.</summary>
public sealed class WideTests
{
    private static readonly string[] _values = ["\"x\"", "null", "5", "\"\"", "{\"a\":[1]}"];

    [Fact]
    public void Member_AtAnyPlace_ComesBackAsItCame()
    {
        for (var slot = 0; slot < Wide.Count; slot++)
        {
            foreach (var name in Wide.HasAlias(slot) ? new[] { $"m{slot}", $"a{slot}" } : [$"m{slot}"])
            {
                foreach (var value in _values)
                {
                    AssertWritten($"{{\"{name}\":{value}}}", $"{{\"{name}\":{value}}}");
                    foreach (var first in _values)
                    {
                        AssertWritten($"{{\"{name}\":{value}}}", $"{{\"{name}\":{first},\"{name}\":{value}}}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Members_InAnyOrder_ComeBackAsTheyCame()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var slots = Enumerable.Range(0, Wide.Count).Where(_ => random.Next(3) > 0).ToArray();
            random.Shuffle(slots);
            var members = slots.ToDictionary(slot => Wide.HasAlias(slot) && random.Next(2) == 0 ? $"a{slot}" : $"m{slot}", _ => _values[random.Next(_values.Length)]);
            var text = "{" + string.Join(round % 2 == 0 ? "," : " , ", members.Select(member => $"\"{member.Key}\"{(round % 3 == 0 ? " " : "")}:{member.Value}")) + "}";

            AssertWritten(text, text);
        }
    }

    private static void AssertWritten(string expected, string text)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(JsonModel.ToJson(JsonModel.Parse<Wide>(text)));

        Assert.True(JsonElement.DeepEquals(left.RootElement, right.RootElement), $"{text} became {right.RootElement.GetRawText()}");
    }
}
