using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <content>Members that the contract does not name but gives a type.</content>
public sealed partial class JsonRemainder
{
    // Shares the members out among those that are of a type and those that are not. Seen by others when it is done.
    private void Share(TypedMembers typed)
    {
        if (_members is not null)
        {
            ShareTouched(typed, _members);
            return;
        }

        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            var name = Encoding.UTF8.GetString(Slice(unknown.Name));
            if (typed.TryTake(name, Slice(unknown.Value)))
            {
                typed.Others.Remove(name);
            }
            else
            {
                typed.Remove(name);
                typed.Others[name] = ElementOf(Slice(unknown.Value));
            }
        }
    }

    // A base that knows no type has shown all members already: what was changed there counts.
    private static void ShareTouched(TypedMembers typed, Dictionary<string, JsonElement> members)
    {
        typed.Others = members;
        foreach (var (name, value) in members.Where(static member => member.Value.ValueKind != JsonValueKind.Undefined).ToList())
        {
            // Users may have parsed it with comments, or with half of a surrogate pair: no type of ours reads that.
            var text = Encoding.UTF8.GetBytes(value.GetRawText());
            if (JsonText.IsJson(text) && typed.TryTake(name, text))
            {
                members.Remove(name);
            }
        }
    }
}
